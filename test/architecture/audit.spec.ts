import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('../../', import.meta.url));
const services = ['registry', 'credit', 'rewards', 'standards', 'notifications'];

/** Tables that hold no decision of their service, each with the reason. `known_…` are neighbours' facts. */
const exempt: Readonly<Record<string, string>> = {
  enterprise_code: 'the codes of an enterprise, which is an entry with all of them',
  imported_honour_row: 'which lines were seen before',
  sampling_import_line: 'which lines were seen before',
  grade_standing: 'what is due next; each decision is an entry',
  learned_merger: "neighbours' facts",
  claim: "neighbours' facts",
  decision: 'the inputs and steps behind entitlements, each of which is an entry',
  payment_item: 'follows its entitlement, which is an entry',
  feed_head: 'a counter',
  feed_event: 'what others have published, append-only',
  delivery_progress: 'how far a delivery is',
  delivery_failure: 'the log of deliveries',
  delivery_attempt: 'the log of deliveries',
};

const sqlOf = (folder: string) => globSync(`${folder}/*.sql`, { cwd: root }).map((file) => readFileSync(`${root}${file}`, 'utf8')).join('\n');

const auditedBy = (sql: string) => new Set([...sql.matchAll(/audit_table\('(\w+)'/g)].map(([, name]) => name!));

/** Tables that are neither audited nor named above. */
function unaudited(sql: string): string[] {
  const audited = auditedBy(sql);
  const made = [...sql.matchAll(/create table (?:if not exists )?(\w+)/g)].map(([, name]) => name!);
  return made.filter((name) => !audited.has(name) && !name.startsWith('known_') && !(name in exempt));
}

describe('the audit', () => {
  it.each(services)('of %s has every table that a decision is kept in', (service) => {
    expect(unaudited(sqlOf(`services/${service}/src/migrations`))).toEqual([]);
  });

  it('would miss a table that nobody has thought about', () => {
    expect(unaudited('create table verdict (id int);')).toEqual(['verdict']);
  });

  it.each(services)('is part of %s: entries, chain, heads, and who reads', (service) => {
    expect(readFileSync(`${root}services/${service}/src/app.module.ts`, 'utf8')).toContain('AuditModule.forRoot()');
    expect(readFileSync(`${root}services/${service}/src/data-source.ts`, 'utf8')).toMatch(/allMigrations = \[messagingMigrations, auditMigrations,/);
  });

  it.each(services)('of %s has no table of a projection: nobody answers for what a neighbour has said', (service) => {
    const sql = sqlOf(`services/${service}/src/migrations`);
    const projected = [...sql.matchAll(/insert into projection_table[^;]*;/g)].flatMap(([statement]) => [...statement.matchAll(/'(\w+)'/g)].map(([, name]) => name!));
    expect(projected.filter((name) => auditedBy(sql).has(name))).toEqual([]);
  });

  it('exempts no table that is gone', () => {
    const all = services.map((service) => sqlOf(`services/${service}/src/migrations`)).join('\n');
    expect(Object.keys(exempt).filter((name) => !new RegExp(`create table ${name} `).test(all))).toEqual([]);
  });
});
