import { comparable, type LocalDate } from '@huipin/kernel';
import { placeNamed } from '../divisions/place-name.ts';
import { errors } from '../errors.ts';
import { documentIn, resolveHonourType, type NamedType } from '../honour-types/honour-type-name.ts';
import { readGrantDate, type ImpreciseDate } from './grant-date.ts';

/** One row of a list of honours, its cells as typed: the columns of the sample, in camel case. */
export interface ImportedHonour {
  readonly subject: string;
  readonly kind: string;
  readonly brandOrProduct: string;
  readonly honour: string;
  readonly level: string;
  readonly year: string;
  readonly grantingBody: string;
  readonly city: string;
  readonly source: string;
}

/** Who a row speaks of; `division` is where the list says it sits, null where it does not. */
export type ImportedSubject =
  | { readonly kind: 'enterprise'; readonly name: string; readonly division: string | null }
  | { readonly kind: 'brand' | 'association'; readonly name: string; readonly division: string | null; readonly ownerName: string | null }
  | { readonly kind: 'region'; readonly division: string };

/** A row that was understood. */
export interface ReadHonour<T> {
  readonly subject: ImportedSubject;
  readonly type: T;
  readonly granted: ImpreciseDate;
  readonly grantingBody: string;
  readonly documentNo: string;
  readonly product: string | null;
  readonly source: string;
}

const kinds: Readonly<Record<string, ImportedSubject['kind']>> = {
  enterprise: 'enterprise',
  企业: 'enterprise',
  brand: 'brand',
  品牌: 'brand',
  trademark: 'brand',
  商标: 'brand',
  region: 'region',
  regionproduct: 'region',
  区域: 'region',
  区域产品: 'region',
  association: 'association',
  协会: 'association',
};

/** Understands a row or refuses it by the column at fault; decides nothing about who is known already. */
export function readImportedHonour<T extends NamedType>(row: ImportedHonour, types: readonly T[], today: LocalDate): ReadHonour<T> {
  const type = resolveHonourType(row.honour, types);
  if (type === undefined) throw errors.HONOUR_TYPE_UNKNOWN({ given: row.honour }, { pointer: '/honour' });
  const granted = readGrantDate(row.year, today);
  const { subject, product } = readSubject(row, granted.to ?? today, today);
  return { subject, type, granted, product, grantingBody: row.grantingBody.trim(), documentNo: documentIn(row.honour), source: row.source.trim() };
}

function readSubject(row: ImportedHonour, on: LocalDate, today: LocalDate): { subject: ImportedSubject; product: string | null } {
  const kind = kinds[comparable(row.kind)];
  if (kind === undefined) throw errors.SUBJECT_KIND_UNKNOWN({ given: row.kind });
  const [name, thing] = [row.subject.trim(), row.brandOrProduct.trim()];
  const division = placeNamed(row.city, on, today);
  if (kind === 'region') {
    if (division === null) throw errors.REGION_MISSING({ given: row.city });
    return { subject: { kind, division }, product: thing || name || null };
  }
  if (kind === 'brand') {
    const brand = thing || name;
    if (brand === '') throw errors.SUBJECT_NAME_MISSING({}, { pointer: '/brand_or_product' });
    return { subject: { kind, name: brand, division, ownerName: thing && name && name !== thing ? name : null }, product: null };
  }
  if (name === '') throw errors.SUBJECT_NAME_MISSING();
  return { subject: kind === 'enterprise' ? { kind, name, division } : { kind, name, division, ownerName: null }, product: thing || null };
}
