import { comparable, type Instant, type LocalDate } from '@huipin/kernel';
import { errors } from '../errors.ts';

/**
 * That a mark was protected as well-known (驰名商标) in one case. No honour: it has no term, proves nothing for the next
 * case and may not be advertised with (Trademark Law art. 14).
 */
export interface Protection {
  readonly id: string;
  readonly recordedAt: Instant;
  readonly subjectId: string;
  readonly typeCode: string;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly precision: 'day' | 'year' | 'range' | 'before' | 'unknown';
  readonly documentNo: string;
  readonly body: string;
  readonly product: string | null;
  readonly source: string;
}

/** One case is recorded once: same product, and the same day or the same document. */
export function findSameProtection(protection: Protection, others: readonly Protection[]): Protection | undefined {
  const same = (a: string | null, b: string | null) => comparable(a ?? '') === comparable(b ?? '');
  return others.find((each) => {
    const sameDay = each.from === protection.from && each.to === protection.to;
    const sameDocument = protection.documentNo !== '' && same(each.documentNo, protection.documentNo);
    return same(each.product, protection.product) && (sameDay || sameDocument);
  });
}

export function assertNewProtection(protection: Protection, others: readonly Protection[]): void {
  const same = findSameProtection(protection, others);
  if (same) throw errors.HONOUR_ALREADY_GRANTED({ existingId: same.id }, { extensions: { existingId: same.id } });
}
