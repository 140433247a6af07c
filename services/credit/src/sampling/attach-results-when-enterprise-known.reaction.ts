import { Controller } from '@nestjs/common';
import { EnterpriseChangedSchema, EnterpriseMergedSchema, EnterpriseRegisteredSchema, type EnterpriseChanged, type EnterpriseMerged, type EnterpriseRegistered } from '@huipin/contracts';
import { OnEvent, type EventContext, type Received } from '@huipin/messaging';
import { SamplingService } from './sampling.service.ts';

/** A result may come before its enterprise; it waits, and is attached when the enterprise becomes known. */
@Controller()
export class AttachResultsWhenEnterpriseKnown {
  private readonly sampling: SamplingService;

  constructor(sampling: SamplingService) {
    this.sampling = sampling;
  }

  @OnEvent(EnterpriseRegisteredSchema)
  async registered({ subjectId }: Received<EnterpriseRegistered>, { tx }: EventContext): Promise<void> {
    await this.sampling.attachPending(tx, subjectId);
  }

  @OnEvent(EnterpriseChangedSchema)
  async changed({ subjectId }: Received<EnterpriseChanged>, { tx }: EventContext): Promise<void> {
    await this.sampling.attachPending(tx, subjectId);
  }

  /** One namesake less: what was ambiguous may be clear now. */
  @OnEvent(EnterpriseMergedSchema)
  async merged({ subjectId }: Received<EnterpriseMerged>, { tx }: EventContext): Promise<void> {
    await this.sampling.attachPending(tx, subjectId);
  }
}
