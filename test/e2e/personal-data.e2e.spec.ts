import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Caller } from './client.ts';
import { givenEnterprise } from './given.ts';
import { sharedDataFolder, sharedOrigin } from './shared-stack.ts';

const caller = new Caller(sharedOrigin());
const registrar = caller.as('registrar-340000');
const persons = '/api/registry/v1';
const [identityNumber, mobile] = ['34010419900101021X', '13766612345'];
const marker = `个人信息核对${Date.now()}`;

/** For each text the files, of all that the stack has written, where its bytes stand. */
function filesWith(...texts: readonly string[]): Record<string, string[]> {
  const found: Record<string, string[]> = Object.fromEntries(texts.map((text) => [text, []]));
  for (const entry of readdirSync(sharedDataFolder(), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const bytes = read(file);
    for (const text of texts) if (bytes.includes(text)) found[text]!.push(file);
  }
  return found;
}

/** Empty where PostgreSQL or Kafka has taken the file away meanwhile. */
function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.of();
  }
}

describe('personal numbers in a running stack', () => {
  it('are told, asked for, mistyped and opened, and stand in no file of it: no log, no topic, no page of a database', async () => {
    const { id } = await givenEnterprise(caller, '340104', marker);
    const person = { role: 'contact', name: '联系人', identityNumber, mobile };
    const recorded = await caller.must(201, registrar.post<{ id: string; mobile: string }>(`${persons}/enterprises/${id}/persons`, person, { 'idempotency-key': marker.slice(-13) }));
    expect(recorded.mobile).toBe('137****2345');
    await caller.must(422, registrar.post(`${persons}/enterprises/${id}/persons`, { ...person, mobile: `${mobile}1`, fee: 1 }));
    await caller.must(400, registrar.post(`${persons}/enterprises/${id}/persons`, `{"mobile":"${mobile}"`, { 'content-type': 'application/json' }));
    await caller.must(422, registrar.post(`${persons}/enterprises`, { name: `${identityNumber}商行`, division: '340104' }));
    expect((await caller.must(200, registrar.post<{ items: { id: string }[] }>(`${persons}/person-searches`, { mobile }))).items.map((each) => each.id)).toContain(recorded.id);
    expect(await caller.must(200, registrar.get(`${persons}/enterprises/${id}/persons/${recorded.id}/numbers`))).toEqual({ identityNumber, mobile });
    expect(await caller.must(200, caller.as('security-demo').post(`${persons}/sealing-renewals`))).toEqual({ sealedAnew: 0 });

    const found = filesWith(identityNumber, mobile, marker);
    expect([found[identityNumber], found[mobile]]).toEqual([[], []]);
    // The search sees what is there: the name of the enterprise went into the database, and out by an event.
    for (const part of ['/postgres/', '/kafka/']) expect(found[marker]!.some((file) => file.includes(part))).toBe(true);
  });

  it('are shown to nobody else', async () => {
    const { id } = await givenEnterprise(caller, '340104', `${marker}甲`);
    await caller.must(201, registrar.post(`${persons}/enterprises/${id}/persons`, { role: 'operator', name: '经营者', mobile }));
    await caller.must(401, caller.as(undefined).get(`${persons}/enterprises/${id}/persons`));
    for (const client of ['auditor-demo', 'operator-demo', 'department-demo', 'credit-officer-340000']) {
      await caller.must(403, caller.as(client).get(`${persons}/enterprises/${id}/persons`));
    }
    expect((await caller.as('enterprise-demo').get(`${persons}/enterprises/${id}/persons`)).status).toBe(404);
  });
});
