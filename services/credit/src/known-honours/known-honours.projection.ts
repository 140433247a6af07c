import { Controller } from '@nestjs/common';
import {
  HonourCorrectedSchema,
  HonourExpiredSchema,
  HonourGrantedSchema,
  HonourKind,
  HonourRenewedSchema,
  HonourRevokedSchema,
  SubjectChangedSchema,
  SubjectKind,
  SubjectRegisteredSchema,
  type Honour,
  type HonourCorrected,
  type HonourExpired,
  type HonourGranted,
  type HonourRenewed,
  type HonourRevoked,
  type SubjectChanged,
  type SubjectRegistered,
} from '@huipin/contracts';
import { parseLocalDate, type LocalDate } from '@huipin/kernel';
import { OnEvent, type EventContext, type Received, type Transaction } from '@huipin/messaging';
import { KnownHonoursService } from './known-honours.service.ts';

/** Keeps which honours enterprises and their brands hold, from the registry, for what they say of good conduct. */
@Controller()
export class KnownHonoursProjection {
  private readonly honours: KnownHonoursService;

  constructor(honours: KnownHonoursService) {
    this.honours = honours;
  }

  @OnEvent(HonourGrantedSchema)
  granted({ data }: Received<HonourGranted>, { tx }: EventContext): Promise<void> {
    return this.keep(tx, data.honour, 'HonourGranted');
  }

  @OnEvent(HonourRenewedSchema)
  renewed({ data }: Received<HonourRenewed>, { tx }: EventContext): Promise<void> {
    return this.keep(tx, data.honour, 'HonourRenewed', null);
  }

  @OnEvent(HonourCorrectedSchema)
  corrected({ data }: Received<HonourCorrected>, { tx }: EventContext): Promise<void> {
    return this.keep(tx, data.honour, 'HonourCorrected');
  }

  @OnEvent(HonourRevokedSchema)
  revoked({ data }: Received<HonourRevoked>, { tx }: EventContext): Promise<void> {
    return this.keep(tx, data.honour, 'HonourRevoked', dayIn(data.revokedOn));
  }

  @OnEvent(HonourExpiredSchema)
  expired({ data }: Received<HonourExpired>, { tx }: EventContext): Promise<void> {
    return this.keep(tx, data.honour, 'HonourExpired', dayIn(data.expiredOn));
  }

  @OnEvent(SubjectRegisteredSchema)
  async subjectRegistered({ data }: Received<SubjectRegistered>, { tx }: EventContext): Promise<void> {
    if (data.subject?.kind === SubjectKind.BRAND) await this.honours.keepBrand(tx, data.subject.id, data.ownerId ?? null);
  }

  @OnEvent(SubjectChangedSchema)
  async subjectChanged({ data }: Received<SubjectChanged>, { tx }: EventContext): Promise<void> {
    if (data.subject?.kind === SubjectKind.BRAND) await this.honours.keepBrand(tx, data.subject.id, data.ownerId ?? null);
  }

  private async keep(tx: Transaction, honour: Honour | undefined, type: string, endedOn?: LocalDate | null): Promise<void> {
    const { subject, honourType } = honour ?? {};
    // A protection record is no honour; the honours of regions and associations say nothing of an enterprise.
    if (!honour || !subject || honourType?.kind !== HonourKind.HONOUR) return;
    if (subject.kind !== SubjectKind.ENTERPRISE && subject.kind !== SubjectKind.BRAND) return;
    await this.honours.keep(tx, {
      id: honour.id,
      subjectId: subject.id,
      isBrand: subject.kind === SubjectKind.BRAND,
      name: honourType.nameZh,
      from: dayIn(honour.grantedTo) ?? dayIn(honour.grantedFrom) ?? undefined,
      validTo: dayIn(honour.validTo),
      ...(endedOn !== undefined && { endedOn }),
      cause: `${type} ${honour.id}`,
    });
  }
}

function dayIn(text: string | undefined): LocalDate | null {
  return parseLocalDate(text ?? '') ?? null;
}
