import type { INestApplication } from '@nestjs/common';
import { rows, type Fact } from '@huipin/messaging';
import { Delivery, published } from '@huipin/messaging/testing';
import { serviceUnderTest, type ServiceUnderTest, type UnderTestOptions } from '@huipin/service-defaults/testing';
import request from 'supertest';
import { DataSource } from 'typeorm';
import { allMigrations } from '../data-source.ts';
import { rewardsService } from '../definition.ts';
import type { EntitlementView } from '../entitlements/entitlement.view.ts';
import { allTypes } from './facts.ts';

const api = '/api/rewards/v1';

/** Callers of the front door, section 3, by the name of their client. */
const callers = {
  'rules-editor': { territory: '340000', roles: ['rule.publish'] },
  'second-editor': { territory: '340000', roles: ['rule.publish'] },
  'editor-of-hefei': { territory: '340100', roles: ['rule.publish'] },
  'auditor-demo': { territory: '340000', roles: ['audit.read'] },
  'department-demo': { territory: '340000', roles: ['feed.department'] },
  ...Object.fromEntries(
    ['340000', '340100', '340104', '341700'].flatMap((territory) => [
      [`payer-clerk-${territory}`, { territory, roles: ['reward.prepare'] }],
      [`payer-approver-${territory}`, { territory, roles: ['reward.prepare', 'reward.approve'] }],
    ]),
  ),
} as Record<string, { territory: string; roles: string[] }>;

export interface RewardsUnderTest {
  readonly app: INestApplication;
  readonly service: ServiceUnderTest;
  readonly delivery: Delivery;
  deliver(...facts: Fact[]): Promise<void>;
  get(path: string, caller?: string): request.Test;
  post(path: string, caller: string, body?: object): request.Test;
  /** `enterprise-demo` with the claim of this enterprise. */
  bearerOf(enterprise: string): Promise<string>;
  entitlements(query: string): Promise<EntitlementView[]>;
  only(query: string): Promise<EntitlementView>;
  /** Types and states published about a subject, in order. */
  told(subjectId: string): Promise<string[]>;
  query<R>(sql: string, params?: readonly unknown[]): Promise<R[]>;
  close(): Promise<void>;
}

/** The service on its own database, knowing the honour types of the specs. */
export async function rewardsUnderTest(options?: Partial<UnderTestOptions>): Promise<RewardsUnderTest> {
  const service = await serviceUnderTest('rewards', rewardsService, allMigrations, options);
  const { app } = service;
  const tokens = new Map<string, string>();
  for (const [sub, claims] of Object.entries(callers)) tokens.set(sub, await service.bearer({ sub, ...claims }));
  const delivery = new Delivery(app);
  await delivery.deliver(...allTypes());

  const get = (path: string, caller?: string) => {
    const call = request(app.getHttpServer()).get(`${api}${path}`);
    return caller === undefined ? call : call.set('authorization', tokens.get(caller) ?? caller);
  };
  const entitlements = async (query: string) => ((await get(`/entitlements?${query}`, 'auditor-demo').expect(200)).body as { items: EntitlementView[] }).items;
  return {
    app,
    service,
    delivery,
    deliver: (...facts) => delivery.deliver(...facts),
    get,
    post: (path, caller, body) => request(app.getHttpServer()).post(`${api}${path}`).set('authorization', tokens.get(caller) ?? caller).send(body),
    bearerOf: (enterprise) => service.bearer({ sub: 'enterprise-demo', roles: ['enterprise.self'], enterprise }),
    entitlements,
    only: async (query) => {
      const [first, ...others] = await entitlements(query);
      if (first === undefined || others.length > 0) throw new Error(`${others.length + (first ? 1 : 0)} entitlements for ${query}`);
      return first;
    },
    told: async (subjectId) => {
      const facts = (await published(app)).filter((fact) => fact.subjectId === subjectId);
      return facts.map(({ type, data }) => `${type.split('.').at(-1)} ${stateOf(data)}`);
    },
    query: (sql, params) => rows(app.get(DataSource).manager, sql, params),
    close: () => service.close(),
  };
}

const states = ['', 'no-payer', 'no-rule', 'proposed', 'prepared', 'approved', 'in-payment', 'paid', 'frozen', 'clawback', 'void'];

function stateOf(data: unknown): string {
  return states[(data as { entitlement: { state: number } }).entitlement.state] ?? '?';
}
