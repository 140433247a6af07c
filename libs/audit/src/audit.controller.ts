import { Readable } from 'node:stream';
import { Controller, Get, Headers, Query, StreamableFile } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { addDays } from '@huipin/kernel';
import { ApiList, Caller, dateField, decodeCursor, hasRole, httpErrors, idField, type Page, pageFields, type Principal, toPage } from '@huipin/service-defaults';
import { z } from 'zod';
import { AuditService, type KnownKey, type ReadingView, type ShownLink } from './audit.service.ts';
import { auditErrors } from './errors.ts';

const NDJSON = 'application/x-ndjson';
const digest = z.string().meta({ pattern: '^[0-9a-f]{64}$' });
const entryView = z.object({
  sequence: z.number().int(),
  previousHash: digest,
  hash: digest.meta({ description: 'SHA-256(previousHash || SHA-256(content)), of bytes' }),
  content: z.string().meta({ description: 'the entry: one JSON object, to be hashed as it stands', examples: ['{"at": "2026-11-23T01:02:03.000000Z", "who": {"sub": "…"}, "what": "POST /honours"}'] }),
});
const readingView = z.object({
  sequence: z.number().int(),
  at: z.string(),
  who: z.object({ sub: z.string(), organisation: z.string().optional(), roles: z.array(z.string()).optional(), enterprise: z.string().optional() }),
  what: z.string(),
});
const keyView = z.object({ id: z.string(), publicKey: z.string().meta({ description: 'ed25519, SubjectPublicKeyInfo, base64' }), knownSince: z.string() });
const entriesQuery = z.strictObject({
  ...pageFields,
  from: dateField.optional().meta({ description: 'first day, Asia/Shanghai' }),
  to: dateField.optional().meta({ description: 'last day' }),
  subject: idField.optional(),
});
const readingsQuery = z.strictObject({ ...pageFields, subject: idField.optional().meta({ description: 'an enterprise asks about itself, which it need not say' }) });

/** Who did or read what. */
@Controller('audit')
export class AuditController {
  private readonly audit: AuditService;

  constructor(audit: AuditService) {
    this.audit = audit;
  }

  @Get('entries')
  @ApiOperation({ summary: `Entries in the order of the chain, by period and subject; with Accept: ${NDJSON} all of them, streamed` })
  @ApiList(entryView)
  async listAuditEntries(@Query({ schema: entriesQuery }) query: z.output<typeof entriesQuery>, @Headers('accept') accept = ''): Promise<Page<ShownLink> | StreamableFile> {
    const [after = 0] = decodeCursor(query.cursor, ['number']) ?? [];
    const wanted = { after, from: query.from && startOf(query.from), before: query.to && startOf(addDays(query.to, 1)), subject: query.subject };
    if (accept.includes(NDJSON)) return new StreamableFile(Readable.from(this.audit.lines(wanted)), { type: NDJSON });
    return toPage(await this.audit.entries({ ...wanted, limit: query.limit + 1 }), query.limit, ({ sequence }) => [sequence], (link) => link);
  }

  @Get('readings')
  @ApiOperation({ summary: 'Who read the file of an enterprise here, the latest first' })
  @ApiList(readingView)
  async listReadings(@Query({ schema: readingsQuery }) query: z.output<typeof readingsQuery>, @Caller() caller: Principal): Promise<Page<ReadingView>> {
    const [before] = decodeCursor(query.cursor, ['number']) ?? [];
    const subject = query.subject ?? caller.enterprise;
    if (subject === undefined) throw auditErrors.SUBJECT_REQUIRED();
    if (subject !== caller.enterprise && !hasRole(caller, 'audit.read')) throw httpErrors.NOT_FOUND();
    return toPage(await this.audit.readings(subject, { before, limit: query.limit + 1 }), query.limit, ({ sequence }) => [sequence], (reading) => reading);
  }

  @Get('keys')
  @ApiOperation({ summary: 'The public keys by which heads of the chain are checked' })
  @ApiList(keyView)
  async listAuditKeys(): Promise<Page<KnownKey>> {
    return { items: await this.audit.keys(), nextCursor: null };
  }
}

/** Of a day in Asia/Shanghai, in UTC and without a fraction, so that it sorts before all of that second. */
function startOf(day: string): string {
  return new Date(`${day}T00:00:00+08:00`).toISOString().slice(0, 19);
}
