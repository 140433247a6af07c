import { Controller } from '@nestjs/common';
import { EnterpriseChangedSchema, EnterpriseMergedSchema, EnterpriseRegisteredSchema } from '@huipin/contracts';
import { OnEvents, type EventContext, type Received } from '@huipin/messaging';
import { SamplingService } from './sampling.service.ts';

/** A result may come before its enterprise; it waits, and is attached when it is clear which enterprise is meant. */
@Controller()
export class AttachResultsWhenEnterpriseKnown {
  private readonly sampling: SamplingService;

  constructor(sampling: SamplingService) {
    this.sampling = sampling;
  }

  /** A merger too: one namesake less. */
  @OnEvents([EnterpriseRegisteredSchema, EnterpriseChangedSchema, EnterpriseMergedSchema])
  async attach(events: readonly Received[], { tx }: EventContext): Promise<void> {
    await this.sampling.attachPending(tx, events.map(({ subjectId }) => subjectId));
  }
}
