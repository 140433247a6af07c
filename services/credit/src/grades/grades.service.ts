import { Injectable } from '@nestjs/common';
import { isId, newId, systemClock, type Instant, type LocalDate } from '@huipin/kernel';
import { appendToOutbox, type Transaction } from '@huipin/messaging';
import { Answer, asOf, httpErrors, type AsOf } from '@huipin/service-defaults';
import { DataSource } from 'typeorm';
import { findRules, holdRules, rulesSeen } from '../grading-rules/grading-rules.service.ts';
import { recordingInstant } from '../records/recording.ts';
import { findEnterprises, getSurvivor } from '../known-enterprises/known-enterprises.service.ts';
import { assessGrade } from './grade.ts';
import { decideChanges, gradeCourse, gradeSince, nextChange, type GradeDecision } from './grade-course.ts';
import { explainGrade, type GradeExplanation } from './grade-explanation.ts';
import { findGradeInputs } from './grade-inputs.table.ts';
import { gradeChanged } from './grade.events.ts';
import { gradeDecisionTable, lockStandings, saveStandings, toStanding, type GradeDecisionRow, type GradeStandingRow } from './grade.table.ts';

/** What made us look again. `cause` is the type and id of a fact, of all or by enterprise; without one it is the day or the rules. */
export interface Occasion {
  readonly today: LocalDate;
  readonly at: Instant;
  readonly cause?: string | ReadonlyMap<string, string>;
}

@Injectable()
export class GradesService {
  private readonly dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.dataSource = dataSource;
  }

  /**
   * Before anything is recorded that bears on these enterprises' grades: locks them, decides what days have brought
   * meanwhile by what was known until now, and answers the instant at which the new record is made. Whoever holds an
   * enterprise so has it alone until the transaction ends, so that a decision and what it was made on agree for ever.
   */
  async hold(tx: Transaction, enterpriseIds: readonly string[], today: LocalDate): Promise<Instant> {
    await holdRules(tx);
    const standings = await lockStandings(tx, enterpriseIds);
    const due = standings.filter(({ next_change_on }) => next_change_on !== null && next_change_on <= today).map((row) => row.enterprise_id);
    const last = await this.settle(tx, due, { today, at: instantAfter(standings) });
    return instantAfter([...standings, ...last]);
  }

  /** The same where nothing new is recorded: what the day brought is then decided by `settle`, with its cause. */
  async lock(tx: Transaction, enterpriseIds: readonly string[]): Promise<Instant> {
    await holdRules(tx);
    return instantAfter(await lockStandings(tx, enterpriseIds));
  }

  /** Decides the grades of enterprises that are held, and publishes those that changed. Answers where they stand now. */
  async settle(tx: Transaction, enterpriseIds: readonly string[], occasion: Occasion): Promise<GradeStandingRow[]> {
    if (enterpriseIds.length === 0) return [];
    const { today, at } = occasion;
    const standings = await lockStandings(tx, enterpriseIds);
    const [rules, seen, inputs] = [await findRules(tx, at), await rulesSeen(tx), await findGradeInputs(tx, enterpriseIds, { knownAt: at, finalBy: today })];
    const decided: GradeDecisionRow[] = [];
    const settled = standings.map((standing): GradeStandingRow => {
      const own = inputs.get(standing.enterprise_id) ?? [];
      const evidence = { inputs: own, rules, course: gradeCourse(own, rules) };
      const decisions = decideChanges(toStanding(standing), evidence, today);
      decided.push(...decisions.map((decision, index) => toRow(decision, standing.enterprise_id, standing.decisions + index + 1, occasion)));
      return {
        enterprise_id: standing.enterprise_id,
        grade: decisions.length === 0 ? standing.grade : (decisions.at(-1)?.assessment.grade ?? null),
        known_at: decisions.length === 0 ? standing.known_at : at,
        decisions: standing.decisions + decisions.length,
        rules_seen: seen,
        next_change_on: nextChange(evidence.course, today),
      };
    });
    await saveStandings(tx, settled);
    await this.publish(tx, decided);
    return settled;
  }

  /** The grade on a day as it was known then, with everything that led to it. */
  async explain(id: string, query: Partial<AsOf>): Promise<GradeExplanation> {
    const { on, knownAt } = asOf({ on: query.on, knownOn: query.knownAt });
    const { manager } = this.dataSource;
    const enterprise = await getSurvivor(manager, id, knownAt);
    const inputs = (await findGradeInputs(manager, [enterprise.id], { knownAt, finalBy: systemClock.today() })).get(enterprise.id) ?? [];
    const rules = await findRules(manager, knownAt);
    return explainGrade(enterprise.id, knownAt, gradeSince(gradeCourse(inputs, rules), on), assessGrade(inputs, rules, on));
  }

  /** The newest first. */
  async listDecisions(id: string, { limit, before }: { limit: number; before: number | undefined }): Promise<GradeDecisionRow[]> {
    const enterprise = await getSurvivor(this.dataSource.manager, id);
    const query = this.dataSource.createQueryBuilder(gradeDecisionTable, 'd').where('d.enterprise_id = :id', { id: enterprise.id });
    if (before !== undefined) query.andWhere('d.number < :before', { before });
    return query.orderBy('d.number', 'DESC').limit(limit + 1).getMany();
  }

  /** The explanation as it was written when the decision was made, byte for byte. */
  async getDecisionExplanation(id: string): Promise<Answer> {
    const found = isId(id) ? await this.dataSource.manager.findOneBy(gradeDecisionTable, { id }) : null;
    if (found === null) throw httpErrors.NOT_FOUND();
    return new Answer(200, found.explanation);
  }

  private async publish(tx: Transaction, decided: readonly GradeDecisionRow[]): Promise<void> {
    if (decided.length === 0) return;
    const enterprises = await findEnterprises(tx, decided.map((each) => each.enterprise_id));
    await tx.insert(gradeDecisionTable, [...decided]);
    await appendToOutbox(
      tx,
      ...decided.map((decision) => {
        const enterprise = enterprises.get(decision.enterprise_id);
        if (enterprise === undefined) throw new Error(`a grade of ${decision.enterprise_id}, of which nothing is known`);
        return gradeChanged(decision, enterprise);
      }),
    );
  }
}

function instantAfter(standings: readonly GradeStandingRow[]): Instant {
  return standings.reduce((instant, { known_at }) => recordingInstant(instant, known_at), systemClock.now());
}

function toRow({ from, since, assessment }: GradeDecision, enterpriseId: string, number: number, { today, at, cause }: Occasion): GradeDecisionRow {
  const { on, rule, grade } = assessment;
  const fact = typeof cause === 'object' ? cause.get(enterpriseId) : cause;
  return {
    id: newId(),
    enterprise_id: enterpriseId,
    number,
    decided_on: on,
    known_at: at,
    from_grade: from,
    to_grade: grade,
    since,
    rule_edition: rule?.edition ?? null,
    policy_ref: rule?.policyRef ?? null,
    cause: on === today && fact !== undefined ? fact : `day ${on}`,
    explanation: JSON.stringify(explainGrade(enterpriseId, at, since, assessment)),
  };
}
