import { Controller } from '@nestjs/common';
import { EnterpriseChangedSchema, EnterpriseMergedSchema, EnterpriseRegisteredSchema } from '@huipin/contracts';
import { OnEvents, type EventContext, type Received } from '@huipin/messaging';
import { DeclarationsService } from './declarations.service.ts';

/** An enterprise may declare before the registry's fact of it has come here: then this completes the declaration. */
@Controller()
export class AcceptPendingDeclarationsReaction {
  private readonly declarations: DeclarationsService;

  constructor(declarations: DeclarationsService) {
    this.declarations = declarations;
  }

  @OnEvents([EnterpriseRegisteredSchema, EnterpriseChangedSchema, EnterpriseMergedSchema])
  async accept(events: readonly Received[], { tx }: EventContext): Promise<void> {
    await this.declarations.acceptPending(tx, [...new Set(events.map(({ subjectId }) => subjectId))]);
  }
}
