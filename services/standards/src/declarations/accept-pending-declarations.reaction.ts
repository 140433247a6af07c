import { Controller } from '@nestjs/common';
import {
  EnterpriseChangedSchema,
  EnterpriseMergedSchema,
  EnterpriseRegisteredSchema,
  type EnterpriseChanged,
  type EnterpriseMerged,
  type EnterpriseRegistered,
} from '@huipin/contracts';
import { OnEvent, type EventContext, type Received } from '@huipin/messaging';
import { DeclarationsService } from './declarations.service.ts';

/** An enterprise may declare before the registry's fact of it has come here: then this completes the declaration. */
@Controller()
export class AcceptPendingDeclarationsReaction {
  private readonly declarations: DeclarationsService;

  constructor(declarations: DeclarationsService) {
    this.declarations = declarations;
  }

  @OnEvent(EnterpriseRegisteredSchema)
  registered({ subjectId }: Received<EnterpriseRegistered>, { tx }: EventContext): Promise<void> {
    return this.declarations.acceptPending(tx, subjectId);
  }

  @OnEvent(EnterpriseChangedSchema)
  changed({ subjectId }: Received<EnterpriseChanged>, { tx }: EventContext): Promise<void> {
    return this.declarations.acceptPending(tx, subjectId);
  }

  @OnEvent(EnterpriseMergedSchema)
  merged({ subjectId }: Received<EnterpriseMerged>, { tx }: EventContext): Promise<void> {
    return this.declarations.acceptPending(tx, subjectId);
  }
}
