import { Controller } from '@nestjs/common';
import {
  EnterpriseMergedSchema,
  SamplingResultCorrectedSchema,
  SamplingResultFinalisedSchema,
  SamplingResultWithdrawnSchema,
  type SamplingResultCorrected,
  type SamplingResultFinalised,
  type SamplingResultWithdrawn,
} from '@huipin/contracts';
import { dayOf, localDate, systemClock, toInstant, type LocalDate } from '@huipin/kernel';
import { OnEvent, OnEvents, type EventContext, type Received } from '@huipin/messaging';
import { lockFamily } from '../known-enterprises/known-enterprise.table.ts';
import { FindingsService } from './findings.service.ts';

/** A sampling result may contradict what an enterprise has declared, or cease to. */
@Controller()
export class ReviewFindingsReaction {
  private readonly findings: FindingsService;

  constructor(findings: FindingsService) {
    this.findings = findings;
  }

  @OnEvent(SamplingResultFinalisedSchema)
  async finalised(event: Received<SamplingResultFinalised>, { tx }: EventContext): Promise<void> {
    const { result } = event.data;
    if (result) await this.findings.reviewResult(tx, result.id, result.enterprise?.id, dayPublished(event));
  }

  @OnEvent(SamplingResultCorrectedSchema)
  async corrected(event: Received<SamplingResultCorrected>, { tx }: EventContext): Promise<void> {
    const { result } = event.data;
    if (result) await this.findings.reviewResult(tx, result.id, result.enterprise?.id, dayPublished(event));
  }

  @OnEvent(SamplingResultWithdrawnSchema)
  async withdrawn({ data }: Received<SamplingResultWithdrawn>, { tx }: EventContext): Promise<void> {
    const { result, withdrawnOn } = data;
    if (result) await this.findings.reviewResult(tx, result.id, result.enterprise?.id, localDate(withdrawnOn));
  }

  /** What was promised under one id may have failed under the other. After the projection, which takes batches too. */
  @OnEvents([EnterpriseMergedSchema])
  async merged(events: readonly Received[], { tx }: EventContext): Promise<void> {
    for (const event of events) {
      const family = await lockFamily(tx, event.subjectId);
      await this.findings.review(tx, family, { cause: 'declaration', on: dayPublished(event), now: systemClock.now() });
    }
  }
}

/** A correction tells no day of its own: it counts from the day it was published, however late it is read. */
function dayPublished({ time }: Received): LocalDate {
  return dayOf(toInstant(time));
}
