import { Injectable } from '@nestjs/common';
import { isId, newId, systemClock, type Instant, type LocalDate } from '@huipin/kernel';
import { appendToOutbox, inTransaction, rows, type Transaction } from '@huipin/messaging';
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
import { findEnterprise, findEnterprises, holdMatching, matchEnterprises, speaksFor } from '../known-enterprises/known-enterprises.service.ts';
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
import { factsOf, type Procedure, type SamplingStep } from './sampling-result.events.ts';
import { lockSamplingResults, markFinalised, saveSamplingResults } from './sampling-result.table.ts';
import { toView } from './sampling-result.view.ts';

const causes: Record<Exclude<PublicNews, 'none'>, string> = {
  finalised: 'SamplingResultFinalised',
  corrected: 'SamplingResultCorrected',
  withdrawn: 'SamplingResultWithdrawn',
};

type Change = Omit<SamplingStep, 'news'>;

const DUE_AT_ONCE = 200;
const SET = 500;

/** Whatever way they come, results share the numbers of their sender. */
export const SOURCE_KIND = 'sampling-result';

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
        oncePerSourceRef(tx, write, { kind: SOURCE_KIND, sourceRef: command.sourceRef, content: command }, async () => {
          const [entered] = await this.enter(tx, [reportedBy(write.principal, command)]);
          return answerOf(entered!);
        }),
      ),
    );
  }

  /** Reported results, by the form or by the lines of an import, with the enterprises that they are of. */
  async enter(tx: Transaction, reported: readonly SamplingResult[]): Promise<Entered[]> {
    const today = systemClock.today();
    const enterprises = await matchOrWait(tx, reported.map(({ given }) => given));
    const at = await this.hold(tx, enterprises.map((enterprise) => enterprise?.id ?? null), today);
    const results = await this.record(
      tx,
      reported.map((result, index) => ({ before: undefined, after: { ...result, enterpriseId: enterprises[index]?.id ?? null, recordedAt: at }, procedure: 'reported' })),
      { today, at },
    );
    return results.map((result, index) => ({ result, enterprise: enterprises[index] }));
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
      assertTerritory(write.principal, known.division, command.retestedOn);
      return (at) => retestSamplingResult(known, command, at);
    });
  }

  correct(id: string, command: CorrectSamplingResult, write: Write): Promise<Answer> {
    const today = systemClock.today();
    return this.change(id, write, 'corrected', async (tx, known) => {
      assertTerritory(write.principal, known.division, today);
      const [enterprise] = command.enterprise ? await matchOrWait(tx, [givenEnterprise(command.enterprise)]) : [];
      const enterpriseId = command.enterprise ? (enterprise?.id ?? null) : known.enterpriseId;
      return (at) => {
        const corrected = correctSamplingResult(known, command, enterpriseId, at);
        assertTerritory(write.principal, corrected.division, today);
        return corrected;
      };
    });
  }

  withdraw(id: string, command: { withdrawnOn: LocalDate; reason: string }, write: Write): Promise<Answer> {
    return this.change(id, write, 'withdrawn', (_, known) => {
      assertTerritory(write.principal, known.division, command.withdrawnOn);
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
         or r.given_comparable_name in (select comparable_name from known_name where enterprise_id = any($1)))
       order by r.id`,
      [enterpriseIds],
    );
    await this.attach(tx, pending, 'enterprise became known', async (known) => {
      const waiting = known.filter(({ enterpriseId }) => enterpriseId === null);
      const enterprises = await matchEnterprises(tx, waiting.map(({ given }) => given));
      return waiting.flatMap((each, index) => (enterprises[index] ? [{ known: each, enterpriseId: enterprises[index].id }] : []));
    });
  }

  /** Facts of a merged enterprise continue under the other id. */
  async follow(tx: Transaction, from: string, into: string): Promise<void> {
    const own = await rows<{ id: string }>(tx, 'select id from sampling_result where enterprise_id = $1 and superseded_at is null order by id', [from]);
    await this.attach(tx, own, 'enterprise merged', (known) =>
      Promise.resolve(known.filter(({ enterpriseId }) => enterpriseId === from).map((each) => ({ known: each, enterpriseId: into }))),
    );
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
      const [known] = await lockSamplingResults(tx, [id], { skipLocked: true });
      if (known?.finalisedAt !== null || known.enterpriseId === null || stateOn(known, today) !== 'final') return false;
      const at = await this.grades.lock(tx, [known.enterpriseId]);
      await markFinalised(tx, known, at);
      await this.tell(tx, [{ before: undefined, after: { ...known, finalisedAt: at }, procedure: undefined, news: 'finalised' }], { today, at });
      return true;
    });
  }

  /** Set by set: one enterprise may have waited for with more than fits into memory. */
  private async attach(tx: Transaction, found: readonly { id: string }[], reason: string, match: (known: readonly SamplingResult[]) => Promise<Match[]>): Promise<void> {
    const today = systemClock.today();
    for (let start = 0; start < found.length; start += SET) {
      const matches = await match(await lockSamplingResults(tx, found.slice(start, start + SET).map(({ id }) => id)));
      const held = await this.hold(tx, matches.flatMap(({ known, enterpriseId }) => [known.enterpriseId, enterpriseId]), today);
      const at = matches.reduce((instant, { known }) => recordingInstant(instant, known.recordedAt), held);
      const changes = matches.map(({ known, enterpriseId }): Change => ({ before: known, after: attachSamplingResult(known, enterpriseId, reason, at), procedure: 'matched' }));
      await this.record(tx, changes, { today, at });
    }
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
        const [known] = isId(id) ? await lockSamplingResults(tx, [id]) : [];
        if (known === undefined) throw httpErrors.NOT_FOUND();
        const decision = await decide(tx, known);
        honourMatch(write, known.version);
        // The enterprise may become another one by a correction: found out first, then both are held.
        const preview = decision(systemClock.now());
        const at = recordingInstant(await this.hold(tx, [known.enterpriseId, preview.enterpriseId], today), known.recordedAt);
        const [changed] = await this.record(tx, [{ before: known, after: decision(at), procedure }], { today, at });
        const enterprise = await findEnterprise(tx, changed!.enterpriseId);
        return resource(toView(changed!, enterprise, today), changed!.version);
      }),
    );
  }

  private hold(tx: Transaction, enterpriseIds: readonly (string | null)[], today: LocalDate): Promise<Instant> {
    return this.grades.hold(tx, enterpriseIds.filter((id) => id !== null), today);
  }

  private async record(tx: Transaction, changes: readonly Change[], moment: Moment): Promise<SamplingResult[]> {
    if (changes.length === 0) return [];
    const steps = changes.map((change): SamplingStep => {
      const { before, after } = change;
      const news = publicNews(before, after, moment.today);
      const finalisedAt = { finalised: moment.at, withdrawn: null, corrected: after.finalisedAt, none: null }[news];
      return { ...change, after: { ...after, finalisedAt }, news };
    });
    await saveSamplingResults(tx, steps.map(({ after }) => after));
    await this.tell(tx, steps, moment);
    return steps.map(({ after }) => after);
  }

  /** Departments and the public hear of it, and the grades of all whom the public hears of are looked at again. */
  private async tell(tx: Transaction, steps: readonly SamplingStep[], { today, at }: Moment): Promise<void> {
    const concerned = (step: SamplingStep) => [step.before?.enterpriseId ?? null, step.after.enterpriseId].filter((id) => id !== null);
    const enterprises = await findEnterprises(tx, steps.flatMap(concerned));
    await appendToOutbox(tx, ...steps.flatMap((step) => factsOf(step, (id) => enterprises.get(id ?? ''), today)));
    const cause = new Map<string, string>();
    for (const step of steps) if (step.news !== 'none') for (const id of concerned(step)) cause.set(id, `${causes[step.news]} ${step.after.id}`);
    await this.grades.settle(tx, [...cause.keys()], { today, at, cause });
  }
}

type Decision = (at: Instant) => SamplingResult;

/** Whose product a result is found to be of. */
interface Match {
  readonly known: SamplingResult;
  readonly enterpriseId: string;
}

/** The day and the instant of a change. */
interface Moment {
  readonly today: LocalDate;
  readonly at: Instant;
}

export interface Entered {
  readonly result: SamplingResult;
  readonly enterprise: KnownEnterprise | undefined;
}

/** A report as its sender may make it; whose product it was is found out when it is entered. */
export function reportedBy(principal: Principal, command: ReportSamplingResult): SamplingResult {
  const reported = reportSamplingResult(command, systemClock.now(), newId);
  assertTerritory(principal, reported.division, reported.sampledOn);
  return reported;
}

export function answerOf({ result, enterprise }: Entered): Answer {
  return created(toView(result, enterprise, systemClock.today()), `/api/credit/v1/sampling-results/${result.id}`);
}

const DUE = 'superseded_at is null and finalised_at is null and withdrawn_on is null and enterprise_id is not null and final_from <= $1';

/** Where nobody is found, the record waits; then nobody may become known unseen until it is written. */
async function matchOrWait(tx: Transaction, given: readonly GivenEnterprise[]): Promise<(KnownEnterprise | undefined)[]> {
  const found = await matchEnterprises(tx, given);
  if (found.every((enterprise) => enterprise !== undefined)) return found;
  await holdMatching(tx, 'leaving a record pending');
  return matchEnterprises(tx, given);
}
