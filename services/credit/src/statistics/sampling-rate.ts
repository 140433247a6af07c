/** Counts of final results by what was found. */
export interface SamplingCounts {
  readonly passed: number;
  readonly failed: number;
  readonly refused: number;
  readonly unlicensed: number;
}

export interface SamplingStatistics extends SamplingCounts {
  readonly batches: number;
  /** Refusals and unlicensed makers were not tested: they count apart (facts.md section 9). */
  readonly tested: number;
  readonly passRate: string | null;
  readonly failRate: string | null;
}

/** 合格率 and 不合格发现率 are two figures with one denominator: kept apart, each rounded for itself. */
export function samplingStatistics(counts: SamplingCounts, decimals: number): SamplingStatistics {
  const { passed, failed, refused, unlicensed } = counts;
  const tested = passed + failed;
  return {
    batches: tested + refused + unlicensed,
    tested,
    passed,
    failed,
    refused,
    unlicensed,
    passRate: percentOf(passed, tested, decimals),
    failRate: percentOf(failed, tested, decimals),
  };
}

/** `part` of `whole` in percent with that many decimals, half up, in exact integers; null of nothing. */
export function percentOf(part: number, whole: number, decimals: number): string | null {
  if (whole === 0) return null;
  const scale = 10n ** BigInt(decimals);
  const rounded = (2n * 100n * scale * BigInt(part) + BigInt(whole)) / (2n * BigInt(whole));
  if (decimals === 0) return String(rounded);
  return `${rounded / scale}.${String(rounded % scale).padStart(decimals, '0')}`;
}
