import { Injectable } from '@nestjs/common';
import { findDivision, isInTerritory } from '@huipin/codes';
import { comparable, systemClock, type LocalDate } from '@huipin/kernel';
import { rows } from '@huipin/messaging';
import { asOf, type AsOf } from '@huipin/service-defaults';
import { DataSource } from 'typeorm';
import { errors } from '../errors.ts';
import { samplingStatistics, type SamplingStatistics } from './sampling-rate.ts';

export interface StatisticsQuery extends Partial<AsOf> {
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  readonly division?: string;
  readonly product?: string;
  readonly stage?: 'production' | 'circulation';
  readonly decimals: number;
}

interface DivisionCounts {
  division: string;
  sampled_on: LocalDate;
  passed: number;
  failed: number;
  refused: number;
  unlicensed: number;
}

@Injectable()
export class StatisticsService {
  private readonly dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.dataSource = dataSource;
  }

  /** Results that are final on the day, by the day they were sampled. */
  async count(query: StatisticsQuery): Promise<SamplingStatistics> {
    const { on, knownAt } = asOf({ on: query.on, knownOn: query.knownAt });
    const { from, to, division, product, stage, decimals } = query;
    if (from !== undefined && to !== undefined && to < from) throw errors.PERIOD_REVERSED();
    if (division !== undefined && findDivision(division, on) === undefined) throw errors.DIVISION_UNKNOWN({ division });
    const today = systemClock.today();
    const found = await rows<DivisionCounts>(this.dataSource.manager, COUNTS, [
      knownAt,
      // What is not final today must not be read off a figure for tomorrow.
      on < today ? on : today,
      from ?? null,
      to ?? null,
      product === undefined ? null : `%${comparable(product).replaceAll(/[\\%_]/g, String.raw`\$&`)}%`,
      stage ?? null,
    ]);
    // A code in force on the day it was sampled in lies where it lay then, whatever became of it.
    const inside = division === undefined ? found : found.filter((row) => isInTerritory(row.division, division, row.sampled_on));
    const sum = (of: 'passed' | 'failed' | 'refused' | 'unlicensed') => inside.reduce((total, row) => total + row[of], 0);
    return samplingStatistics({ passed: sum('passed'), failed: sum('failed'), refused: sum('refused'), unlicensed: sum('unlicensed') }, decimals);
  }
}

const COUNTS = `
  select division, max(sampled_on) as sampled_on,
         (count(*) filter (where result = 'pass'))::int as passed,
         (count(*) filter (where result = 'fail'))::int as failed,
         (count(*) filter (where result = 'refused'))::int as refused,
         (count(*) filter (where result = 'unlicensed'))::int as unlicensed
    from sampling_result
   where recorded_at <= $1 and (superseded_at is null or superseded_at > $1)
     and final_from <= $2 and (withdrawn_on is null or withdrawn_on > $2)
     and ($3::date is null or sampled_on >= $3) and ($4::date is null or sampled_on <= $4)
     and ($5::text is null or product_comparable_name like $5)
     and ($6::text is null or stage = $6)
   group by division`;
