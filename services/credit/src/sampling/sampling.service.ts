import { Injectable } from '@nestjs/common';
import { isId, newId, systemClock, type Instant, type LocalDate } from '@huipin/kernel';
import { appendToOutbox, inTransaction, rows, type Fact, type Transaction } from '@huipin/messaging';
import {
  assertTerritory,
  created,
  hasRole,
  honourMatch,
  httpErrors,
  idempotent,
  oncePerSourceRef,
  resource,
  type Answer,
  type Principal,
  type Write,
} from '@huipin/service-defaults';
import { DataSource } from 'typeorm';
import { recordingInstant } from '../records/recording.ts';
import { workOff } from '../records/work-off.ts';
import { GradesService } from '../grades/grades.service.ts';
import { seatOf, type GivenEnterprise, type KnownEnterprise } from '../known-enterprises/known-enterprise.ts';
import { findEnterprise, holdMatching, matchEnterprise, speaksFor } from '../known-enterprises/known-enterprises.service.ts';
import {
  attachSamplingResult,
  correctSamplingResult,
  givenEnterprise,
  objectToSamplingResult,
  publicNews,
  reportSamplingResult,
  retestSamplingResult,
  stateOn,
  withdrawSamplingResult,
  type CorrectSamplingResult,
  type Objection,
  type PublicNews,
  type ReportSamplingResult,
  type SamplingResult,
} from './sampling-result.ts';
import * as events from './sampling-result.events.ts';
import { lockSamplingResult, markFinalised, saveSamplingResult } from './sampling-result.table.ts';
import { toView } from './sampling-result.view.ts';

type Told = (result: SamplingResult, enterprise: KnownEnterprise | undefined) => Fact;

/** What departments hear of a change; the last two only while the public has not been told of the result. */
const procedureNews = {
  reported: events.samplingResultReported,
  matched: events.samplingResultMatched,
  objected: events.samplingResultObjected,
  retested: events.samplingResultRetested,
  corrected: events.samplingReportCorrected,
  withdrawn: events.samplingReportWithdrawn,
} satisfies Record<string, Told>;
type Procedure = keyof typeof procedureNews;

const causes: Record<Exclude<PublicNews, 'none'>, string> = {
  finalised: 'SamplingResultFinalised',
  corrected: 'SamplingResultCorrected',
  withdrawn: 'SamplingResultWithdrawn',
};

const DUE_AT_ONCE = 200;

@Injectable()
export class SamplingService {
  private readonly dataSource: DataSource;
  private readonly grades: GradesService;

  constructor(dataSource: DataSource, grades: GradesService) {
    this.dataSource = dataSource;
    this.grades = grades;
  }

  report(command: ReportSamplingResult & { sourceRef?: string }, write: Write): Promise<Answer> {
    return inTransaction(this.dataSource, (tx) =>
      idempotent(tx, write, () =>
        oncePerSourceRef(tx, write, { kind: 'sampling-result', sourceRef: command.sourceRef, content: command }, async () => {
          const { result, enterprise } = await this.enter(tx, command, write.principal);
          return created(toView(result, enterprise, systemClock.today()), `/api/credit/v1/sampling-results/${result.id}`);
        }),
      ),
    );
  }

  /** One reported result, by the form or by a line of an import. */
  async enter(tx: Transaction, command: ReportSamplingResult, principal: Principal): Promise<{ result: SamplingResult; enterprise: KnownEnterprise | undefined }> {
    const today = systemClock.today();
    const enterprise = await matchOrWait(tx, givenEnterprise(command.enterprise));
    const at = await this.hold(tx, [enterprise?.id ?? null], today);
    const reported = reportSamplingResult(command, enterprise?.id ?? null, at, newId);
    assertTerritory(principal, reported.division, reported.sampledOn);
    return { result: await this.record(tx, undefined, reported, 'reported', today), enterprise };
  }

  object(id: string, command: Objection, write: Write): Promise<Answer> {
    return this.change(id, write, 'objected', async (tx, known) => {
      if (await speaksFor(tx, write.principal, known.enterpriseId)) return (at) => objectToSamplingResult(known, command, at);
      if (!hasRole(write.principal, 'credit.decide')) throw httpErrors.NOT_FOUND();
      const enterprise = await findEnterprise(tx, known.enterpriseId);
      assertTerritory(write.principal, enterprise ? seatOf(enterprise) : known.division, command.objectedOn);
      return (at) => objectToSamplingResult(known, command, at);
    });
  }

  retest(id: string, command: Parameters<typeof retestSamplingResult>[1], write: Write): Promise<Answer> {
    return this.change(id, write, 'retested', (_, known) => {
      assertTerritory(write.principal, known.division, known.sampledOn);
      return (at) => retestSamplingResult(known, command, at);
    });
  }

  correct(id: string, command: CorrectSamplingResult, write: Write): Promise<Answer> {
    return this.change(id, write, 'corrected', async (tx, known) => {
      assertTerritory(write.principal, known.division, known.sampledOn);
      const enterpriseId = command.enterprise ? ((await matchOrWait(tx, givenEnterprise(command.enterprise)))?.id ?? null) : known.enterpriseId;
      return (at) => {
        const corrected = correctSamplingResult(known, command, enterpriseId, at);
        assertTerritory(write.principal, corrected.division, corrected.sampledOn);
        return corrected;
      };
    });
  }

  withdraw(id: string, command: { withdrawnOn: LocalDate; reason: string }, write: Write): Promise<Answer> {
    return this.change(id, write, 'withdrawn', (_, known) => {
      assertTerritory(write.principal, known.division, known.sampledOn);
      return (at) => withdrawSamplingResult(known, command, at);
    });
  }

  /** Pending results that name one of these enterprises by id, code or name, attached where it is now clear who is meant. */
  async attachPending(tx: Transaction, enterpriseIds: readonly string[]): Promise<void> {
    const codes = 'select value from known_enterprise_code where enterprise_id = any($1)';
    const pending = await rows<{ id: string }>(
      tx,
      `select r.id from sampling_result r where r.superseded_at is null and r.enterprise_id is null and (
         r.given_id = any($1) or r.given_code in (${codes}) or substr(r.given_code, 9, 9) in (${codes})
         or r.given_comparable_name in (select unnest(array[comparable_name, former_comparable_name]) from known_enterprise where id = any($1)))
       order by r.id`,
      [enterpriseIds],
    );
    for (const { id } of pending) {
      const known = await lockSamplingResult(tx, id);
      const enterprise = known?.enterpriseId === null ? await matchEnterprise(tx, known.given) : undefined;
      if (known && enterprise) await this.attach(tx, known, enterprise.id, 'enterprise became known');
    }
  }

  /** Facts of a merged enterprise continue under the other id. */
  async follow(tx: Transaction, from: string, into: string): Promise<void> {
    const own = await rows<{ id: string }>(tx, 'select id from sampling_result where enterprise_id = $1 and superseded_at is null order by id', [from]);
    for (const { id } of own) {
      const known = await lockSamplingResult(tx, id);
      if (known?.enterpriseId === from) await this.attach(tx, known, into, 'enterprise merged');
    }
  }

  /** Tells the public what has become final by `today`; one transaction each, exactly once. Returns how many. */
  publishDue(today: LocalDate): Promise<number> {
    const { manager } = this.dataSource;
    return workOff(
      () => rows(manager, `select id from sampling_result where ${DUE} order by final_from, id limit $2`, [today, DUE_AT_ONCE]),
      (id) => this.finalise(id, today),
    );
  }

  private finalise(id: string, today: LocalDate): Promise<boolean> {
    return inTransaction(this.dataSource, async (tx) => {
      // Another replica may be at it, or have done it since it was found due.
      const known = await lockSamplingResult(tx, id, { skipLocked: true });
      if (known?.finalisedAt !== null || known.enterpriseId === null || stateOn(known, today) !== 'final') return false;
      const at = await this.grades.lock(tx, [known.enterpriseId]);
      await markFinalised(tx, known, at);
      await this.tell(tx, undefined, { ...known, finalisedAt: at }, 'finalised', { today, at });
      return true;
    });
  }

  private async attach(tx: Transaction, known: SamplingResult, enterpriseId: string, reason: string): Promise<void> {
    const today = systemClock.today();
    const at = recordingInstant(await this.hold(tx, [known.enterpriseId, enterpriseId], today), known.recordedAt);
    await this.record(tx, known, attachSamplingResult(known, enterpriseId, reason, at), 'matched', today);
  }

  /** One change of one result: lock, may they, hold the grade, decide, record, answer. */
  private change(
    id: string,
    write: Write,
    procedure: Procedure,
    decide: (tx: Transaction, known: SamplingResult) => Decision | Promise<Decision>,
  ): Promise<Answer> {
    const today = systemClock.today();
    return inTransaction(this.dataSource, (tx) =>
      idempotent(tx, write, async () => {
        const known = isId(id) ? await lockSamplingResult(tx, id) : undefined;
        if (known === undefined) throw httpErrors.NOT_FOUND();
        const decision = await decide(tx, known);
        honourMatch(write, known.version);
        // The enterprise may become another one by a correction: found out first, then both are held.
        const preview = decision(systemClock.now());
        const at = recordingInstant(await this.hold(tx, [known.enterpriseId, preview.enterpriseId], today), known.recordedAt);
        const changed = await this.record(tx, known, decision(at), procedure, today);
        const enterprise = await findEnterprise(tx, changed.enterpriseId);
        return resource(toView(changed, enterprise, today), changed.version);
      }),
    );
  }

  private hold(tx: Transaction, enterpriseIds: readonly (string | null)[], today: LocalDate): Promise<Instant> {
    return this.grades.hold(tx, enterpriseIds.filter((id) => id !== null), today);
  }

  private async record(tx: Transaction, before: SamplingResult | undefined, after: SamplingResult, procedure: Procedure, today: LocalDate): Promise<SamplingResult> {
    const at = after.recordedAt;
    const news = publicNews(before, after, today);
    const finalisedAt = { finalised: at, withdrawn: null, corrected: after.finalisedAt, none: null }[news];
    const recorded = { ...after, finalisedAt };
    await saveSamplingResult(tx, recorded);
    const isForDepartments = news === 'none' || news === 'finalised' || procedure === 'objected' || procedure === 'retested';
    if (isForDepartments) {
      const enterprise = await findEnterprise(tx, recorded.enterpriseId);
      await appendToOutbox(tx, procedureNews[procedure](recorded, enterprise));
    }
    await this.tell(tx, before, recorded, news, { today, at });
    return recorded;
  }

  /** The public hears of it, and the grades of all concerned are looked at again. */
  private async tell(tx: Transaction, before: SamplingResult | undefined, after: SamplingResult, news: PublicNews, { today, at }: { today: LocalDate; at: Instant }): Promise<void> {
    if (news === 'none') return;
    // What stands no longer is told under the enterprise under which it stood.
    const told = news === 'withdrawn' ? { ...after, enterpriseId: before?.enterpriseId ?? after.enterpriseId } : after;
    const enterprise = await findEnterprise(tx, told.enterpriseId);
    const facts = {
      finalised: () => events.samplingResultFinalised(told, enterprise),
      corrected: () => events.samplingResultCorrected(told, enterprise),
      withdrawn: () => events.samplingResultWithdrawn(told, enterprise, today),
    };
    await appendToOutbox(tx, facts[news]());
    const concerned = [...new Set([before?.enterpriseId ?? null, after.enterpriseId])].filter((id) => id !== null);
    await this.grades.settle(tx, concerned, { today, at, cause: `${causes[news]} ${after.id}` });
  }
}

type Decision = (at: Instant) => SamplingResult;

const DUE = 'superseded_at is null and finalised_at is null and withdrawn_on is null and enterprise_id is not null and final_from <= $1';

/** Where nobody is found, the record waits; then nobody may become known unseen until it is written. */
async function matchOrWait(tx: Transaction, given: GivenEnterprise): Promise<KnownEnterprise | undefined> {
  const enterprise = await matchEnterprise(tx, given);
  if (enterprise) return enterprise;
  await holdMatching(tx, 'leaving a record pending');
  return matchEnterprise(tx, given);
}
