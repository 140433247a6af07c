import type { LocalDate } from '@huipin/kernel';

/** A supervisory sampling result that is final, as the credit service last told it. */
export interface KnownSamplingResult {
  readonly id: string;
  /** Version of the record at its publisher: a lower one is older news. */
  readonly version: number;
  /** Null while its publisher could not tell whose product it was. */
  readonly enterpriseId: string | null;
  readonly product: { readonly name: string; readonly spec: string | null; readonly lot: string | null };
  readonly stage: string | null;
  readonly outcome: 'pass' | 'fail' | 'refused' | 'unlicensed' | 'other';
  readonly failedItems: readonly string[];
  readonly sampledOn: LocalDate;
  readonly finalOn: LocalDate;
  readonly withdrawnOn: LocalDate | null;
  readonly authority: string;
  readonly laboratory: string;
}
