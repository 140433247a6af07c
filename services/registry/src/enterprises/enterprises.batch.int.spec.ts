import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DomainError, localDate, newId, toInstant } from '@huipin/kernel';
import { inTransaction } from '@huipin/messaging';
import { asSomebody } from '@huipin/messaging/testing';
import { createDataSource, runMigrations } from '@huipin/service-defaults';
import { serviceDatabase, type ServiceDatabase } from '@huipin/testing';
import { IsNull, type DataSource } from 'typeorm';
import { allMigrations, tables } from '../data-source.ts';
import { importEnterprise, pushedEnterprise, type KnownToImport } from './enterprise-import.ts';
import { comparableName, searchableCodes, type Enterprise, type RegisterEnterprise } from './enterprise.ts';
import { enterpriseTable, toEnterprise } from './enterprise.table.ts';
import { importEnterprises } from './enterprises.batch.ts';

const today = localDate('2026-11-23');
let database: ServiceDatabase;
let dataSource: DataSource;
beforeAll(async () => {
  database = await serviceDatabase('registry', { template: true, migrate: async (url) => void (await runMigrations(url, allMigrations)) });
  dataSource = await createDataSource(database.runtimeUrl, tables).initialize();
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

/** Lines that meet: few names, few codes, one organisation under two credit codes, codes that fail their check. */
const names = ['甲有限公司', '乙有限公司', '乙 有限公司', '丙（安徽）有限公司', '丙(安徽)有限公司', '丁有限公司'];
const codes = [undefined, undefined, '91340000711771143J', '711771143', '91340100728497523W', '340000000016368', '91350100M0001TGQXM', '91340000711771143K', '无'];
const divisions = ['340100', '340104', '340200'];

function lines(count: number, seed: number): RegisterEnterprise[] {
  let state = seed;
  const pick = <T>(from: readonly T[]): T => {
    state = (state * 48_271) % 2_147_483_647;
    return from[state % from.length]!;
  };
  return Array.from({ length: count }, () => {
    const [code, industry, size] = [pick(codes), pick([undefined, { edition: '2017' as const, code: '6513' }]), pick([undefined, 'small' as const, 'large' as const])];
    const command = { name: pick(names), division: pick(divisions), ...(code && { code }), ...(industry && { industry }), ...(size && { size }) };
    return command;
  });
}

function push(command: RegisterEnterprise, at: number): Enterprise | DomainError {
  try {
    return pushedEnterprise(command, today, toInstant(new Date(Date.UTC(2026, 10, 1, 0, 0, at))), newId);
  } catch (error) {
    return error as DomainError;
  }
}
const isPushed = (each: Enterprise | DomainError): each is Enterprise => !(each instanceof DomainError);
const readable = (outcome: string | DomainError) => (outcome instanceof DomainError ? outcome.code : outcome);
const essence = ({ name, version, division, codes: all, industry, size, identification }: Enterprise) => ({ name, version, division, all, industry, size, identification });
const sorted = (all: readonly Enterprise[]) => all.map(essence).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/** One line after the other by the pure decision, over what a registry would know. */
function fold(pushed: readonly Enterprise[]): { outcomes: string[]; known: Enterprise[] } {
  const byId = new Map<string, Enterprise>();
  const owners = new Map<string, string>();
  const outcomes = pushed.map((one) => {
    const owner = searchableCodes(one).map(({ scheme, value }) => owners.get(`${scheme} ${value}`)).find((id) => id !== undefined);
    const namesakes = [...byId.values()].filter(({ name }) => comparableName(name) === comparableName(one.name));
    const known: KnownToImport = { owner: owner === undefined ? undefined : byId.get(owner), namesakes };
    try {
      const { outcome, enterprise } = importEnterprise(one, known, 'test');
      byId.set(enterprise.id, enterprise);
      for (const { scheme, value } of searchableCodes(enterprise)) if (!owners.has(`${scheme} ${value}`)) owners.set(`${scheme} ${value}`, enterprise.id);
      return outcome;
    } catch (error) {
      return (error as DomainError).code;
    }
  });
  return { outcomes, known: [...byId.values()] };
}

/** In batches of `size`, from empty tables. */
async function run(pushed: readonly Enterprise[], size: number): Promise<{ outcomes: string[]; known: Enterprise[] }> {
  await asSomebody(() => inTransaction(dataSource, (tx) => tx.query('delete from enterprise_code; delete from enterprise')));
  const outcomes: string[] = [];
  for (let at = 0; at < pushed.length; at += size) {
    const batch = { pushed: pushed.slice(at, at + size), reason: 'test', assertMayTouch: () => undefined };
    outcomes.push(...(await asSomebody(() => inTransaction(dataSource, (tx) => importEnterprises(tx, batch)))).map(readable));
  }
  const found = await dataSource.manager.find(enterpriseTable, { where: { superseded_at: IsNull() } });
  return { outcomes, known: found.map(toEnterprise) };
}

describe('the set-based import of enterprises', () => {
  it.each([1, 2, 3])('decides as one line after the other would, whatever the size of the batches (seed %i)', async (seed) => {
    const pushed = lines(150, seed).map(push).filter(isPushed);
    const pure = fold(pushed);
    expect(new Set(pure.outcomes)).toEqual(new Set(['accepted', 'suspect', 'updated', 'unchanged', 'SUSPECT_CODE_TAKEN', 'ENTERPRISE_AMBIGUOUS']));
    for (const size of [1, 7, 500]) {
      const batched = await run(pushed, size);
      expect(batched.outcomes).toEqual(pure.outcomes);
      expect(sorted(batched.known)).toEqual(sorted(pure.known));
    }
  });

  it('publishes one fact per version, numbered like it, and no two records have one code', async () => {
    await run(lines(150, 4).map(push).filter(isPushed), 500);
    const versions = await dataSource.query<unknown[]>('select id, version from enterprise order by id, version');
    const facts = await dataSource.query<unknown[]>(
      `select key::uuid as id, key_version::int as version from outbox where key::uuid in (select id from enterprise) order by key::uuid, key_version`,
    );
    expect(facts).toEqual(versions);
    const shared = await dataSource.query<unknown[]>(
      `select value from enterprise e cross join jsonb_to_recordset(codes) as c(scheme text, value text) where superseded_at is null group by scheme, value having count(*) > 1`,
    );
    expect(shared).toEqual([]);
  });
});
