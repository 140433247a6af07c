import {
  EnterpriseChangedSchema,
  EnterpriseListedSchema,
  EnterpriseMergedSchema,
  EnterpriseRegisteredSchema,
  HonourCorrectedSchema,
  HonourGrantedSchema,
  HonourKind,
  HonourLevel,
  HonourReinstatedSchema,
  HonourRevokedSchema,
  HonourSuspendedSchema,
  HonourTypePublishedSchema,
  ListingCorrectedSchema,
  ListingEndedSchema,
  ListKind,
  SubjectChangedSchema,
  SubjectKind,
  SubjectRegisteredSchema,
  type Honour,
  type HonourSchema,
  type HonourTypeSchema,
} from '@huipin/contracts';
import type { MessageInitShape } from '@bufbuild/protobuf';
import { fact, type Fact } from '@huipin/messaging';

type HonourTypeInit = MessageInitShape<typeof HonourTypeSchema>;
type HonourInit = MessageInitShape<typeof HonourSchema>;

/** The types of the specs, as the registry would publish them. */
export const types = {
  nationalQuality: type('china-quality-award', '中国质量奖', HonourLevel.NATIONAL),
  provincialQuality: type('anhui-quality-award', '安徽省政府质量奖', HonourLevel.PROVINCIAL, { aliases: ['省政府质量奖'] }),
  municipalQuality: type('municipal-quality-award', '市政府质量奖', HonourLevel.MUNICIPAL, { aliases: ['市长质量奖'] }),
  countyQuality: type('county-quality-award', '县政府质量奖', HonourLevel.COUNTY),
  regional: type('regional-brand', '苏浙皖赣沪区域名牌', HonourLevel.INTER_PROVINCIAL),
  wanmei: type('wanmei-brand', '皖美品牌示范企业', HonourLevel.PROVINCIAL),
  oldNational: type('china-time-honoured', '中华老字号', HonourLevel.NATIONAL, { blockedByListing: false }),
  oldAnhui: type('anhui-time-honoured', '安徽老字号', HonourLevel.PROVINCIAL),
  oldLuyang: type('luyang-time-honoured', '庐阳老字号', HonourLevel.COUNTY),
  bengbu: type('bengbu-known-brand', '蚌埠知名品牌', HonourLevel.MUNICIPAL),
  wellKnown: type('well-known-trademark', '驰名商标', HonourLevel.NATIONAL, { kind: HonourKind.PROTECTION_RECORD, aliases: ['中国驰名商标'] }),
} as const;

function type(code: string, nameZh: string, level: HonourLevel, more: HonourTypeInit = {}): HonourTypeInit {
  return { code, nameZh, nameEn: code, kind: HonourKind.HONOUR, level, blockedByListing: true, bodyIsMarketRegulator: true, aliases: [], ...more };
}

export function allTypes(): Fact[] {
  return Object.values(types).map((honourType) => fact(HonourTypePublishedSchema, about(honourType.code!), { honourType }));
}

export function enterprise(id: string, division?: string): Fact {
  return fact(EnterpriseRegisteredSchema, about(id), { enterprise: { subject: { id, kind: SubjectKind.ENTERPRISE, name: id, ...place(division) } } });
}

export function enterpriseChanged(id: string, division?: string): Fact {
  return fact(EnterpriseChangedSchema, about(id), { enterprise: { subject: { id, kind: SubjectKind.ENTERPRISE, name: id, ...place(division) } }, reason: 'moved' });
}

export function merged(id: string, mergedInto: string): Fact {
  return fact(EnterpriseMergedSchema, about(id), { enterprise: { subject: { id, kind: SubjectKind.ENTERPRISE, name: id } }, mergedInto });
}

export function subject(id: string, kind: SubjectKind, more: { owner?: string; division?: string } = {}): Fact {
  return fact(SubjectRegisteredSchema, about(id), { subject: { id, kind, name: id, ...place(more.division) }, ...(more.owner && { ownerId: more.owner }) });
}

export function subjectChanged(id: string, kind: SubjectKind, owner: string): Fact {
  return fact(SubjectChangedSchema, about(id), { subject: { id, kind, name: id }, ownerId: owner, reason: 'put right' });
}

export interface Granted {
  readonly id: string;
  readonly subjectId: string;
  readonly kind?: SubjectKind;
  readonly type: HonourTypeInit;
  readonly on?: string;
  readonly more?: Partial<Pick<Honour, 'grantedFrom' | 'grantedTo' | 'grantedPrecision' | 'entitling'>>;
  readonly version?: number;
}

export function granted(given: Granted): Fact {
  return fact(HonourGrantedSchema, aboutHonour(given), { honour: honour(given) });
}

export function corrected(given: Granted): Fact {
  return fact(HonourCorrectedSchema, aboutHonour({ version: 2, ...given }), { honour: honour(given), reason: 'put right' });
}

export function revoked(given: Granted): Fact {
  return fact(HonourRevokedSchema, aboutHonour({ version: 3, ...given }), { honour: honour(given), revokedOn: '2026-11-01', policyRef: '3.1.2' });
}

/** What the registry says of the honour when a listing comes and goes; this service does not listen to it. */
export function suspendedAndReinstated(given: Granted): Fact[] {
  const [about, data] = [aboutHonour({ version: 4, ...given }), { honour: honour(given), listingId: 'l' }];
  return [fact(HonourSuspendedSchema, about, data), fact(HonourReinstatedSchema, about, data)];
}

export function listed(enterpriseId: string, listingId: string, dates: { decidedOn?: string; endsOn?: string; list?: ListKind } = {}): Fact {
  return fact(EnterpriseListedSchema, { ...about(enterpriseId), aggregateId: listingId }, { listing: listing(enterpriseId, listingId, dates) });
}

export function listingCorrected(enterpriseId: string, listingId: string, dates: { decidedOn?: string; endsOn?: string }): Fact {
  const about = { subjectId: enterpriseId, aggregateId: listingId, aggregateVersion: 2 };
  return fact(ListingCorrectedSchema, about, { listing: listing(enterpriseId, listingId, dates), reason: 'put right' });
}

export function listingEnded(enterpriseId: string, listingId: string, endedOn = '2026-11-20'): Fact {
  return fact(ListingEndedSchema, { subjectId: enterpriseId, aggregateId: listingId, aggregateVersion: 2 }, { listing: listing(enterpriseId, listingId, {}), endedOn });
}

function listing(enterpriseId: string, id: string, { decidedOn = '2026-10-01', endsOn, list = ListKind.BLACK }: { decidedOn?: string; endsOn?: string; list?: ListKind }) {
  return { id, subject: { id: enterpriseId, kind: SubjectKind.ENTERPRISE, name: enterpriseId }, list, decidedOn, ...(endsOn && { endsOn }) };
}

function honour({ id, subjectId, kind = SubjectKind.ENTERPRISE, type: honourType, on = '2026-06-01', more = {} }: Granted): HonourInit {
  const days = { grantedFrom: on, grantedTo: on, grantedPrecision: 'day' };
  // The message names a division for showing; nothing may be decided by it.
  const about_ = { id: subjectId, kind, name: subjectId, division: { code: '341700', name: '池州市' } };
  return { id, subject: about_, honourType, ...days, entitling: true, ...more };
}

function aboutHonour({ id, subjectId, version = 1 }: Granted) {
  return { subjectId, aggregateId: id, aggregateVersion: version };
}

function about(subjectId: string) {
  return { subjectId, aggregateId: subjectId, aggregateVersion: 1 };
}

function place(division: string | undefined) {
  return division === undefined ? {} : { division: { code: division, name: division } };
}
