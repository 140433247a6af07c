import { EnterpriseListedSchema, ListingCorrectedSchema, ListingEndCause, ListingEndedSchema, ListKind } from '@huipin/contracts';
import { actOf, newId, runInAct, type LocalDate } from '@huipin/kernel';
import { fact, type Fact, type Received } from '@huipin/messaging';
import { published } from '@huipin/messaging/testing';
import { serviceUnderTest, type ServiceUnderTest, type UnderTestOptions } from '@huipin/service-defaults/testing';
import request from 'supertest';
import { allMigrations } from '../../data-source.ts';
import { registryService } from '../../definition.ts';

export interface Registry extends ServiceUnderTest {
  get(path: string, status?: number): Promise<Body>;
  post(path: string, body: object, status?: number, headers?: Record<string, string>): Promise<Body>;
  /** A new enterprise of this name; answers its id. */
  enterprise(name: string, division?: string): Promise<string>;
  honour(subjectId: string, change?: object): Promise<Body>;
  /** Short names of what was published about a subject, or about any. */
  facts(subjectId?: string): Promise<string[]>;
  published(): Promise<Received[]>;
  /** The day task, as on that day; answers how many facts it made. */
  expire(today: LocalDate): Promise<number>;
}
// Answers are read member by member in specs.
export type Body = Record<string, never> & { id: string; version: number; code: string; state: string; items: Body[]; suspension: { listingId: string; from: string; to: string | null } | null };

const api = '/api/registry/v1';

/** The registry on a database of its own, called as the province's registrar unless a header says otherwise. */
export async function registryUnderTest(options?: Partial<UnderTestOptions>): Promise<Registry> {
  const registry = await serviceUnderTest('registry', registryService, allMigrations, options);
  const registrar = await registry.bearer({ sub: 'registrar', territory: '340000', roles: ['registry.write', 'honour.decide', 'registry.import'] });
  const server = () => registry.app.getHttpServer();
  const post: Registry['post'] = async (path, body, status = 201, headers = {}) => {
    const answer = await request(server()).post(`${api}${path}`).set('authorization', registrar).set(headers).send(body);
    if (answer.status !== status) throw new Error(`POST ${path}: ${answer.status} instead of ${status}: ${answer.text}`);
    return answer.body as Body;
  };
  return {
    ...registry,
    post,
    get: async (path, status = 200) => {
      const answer = await request(server()).get(`${api}${path}`).set('authorization', registrar);
      if (answer.status !== status) throw new Error(`GET ${path}: ${answer.status} instead of ${status}: ${answer.text}`);
      return answer.body as Body;
    },
    enterprise: async (name, division = '340100') => (await post('/enterprises', { name, division })).id,
    honour: (subjectId, change = {}) => post('/honours', { ...wanmei, subjectId, ...change }),
    published: () => published(registry.app),
    expire: (today) => runInAct(actOf('registry', 'day task expire-honours'), () => registryService.dayTasks(registry.app)['expire-honours']!(today)),
    facts: async (subjectId) =>
      (await published(registry.app)).filter((event) => subjectId === undefined || event.subjectId === subjectId).map(({ type }) => type.split('.').at(-1)!),
  };
}

/** A grant that nothing stands against. */
export const wanmei = {
  honourTypeCode: 'wanmei-brand-demonstration-enterprise',
  grantedOn: '2023-01-17',
  documentNo: '皖市监质〔2023〕1号',
  grantingBody: '安徽省市场监督管理局',
};

interface Listing {
  readonly id?: string;
  readonly list?: 'red' | 'black';
  readonly decidedOn?: string;
  readonly endsOn?: string;
}

function listing({ id = newId(), list = 'black', decidedOn = '2026-01-10', endsOn = '2029-01-09' }: Listing) {
  return { id, list: list === 'black' ? ListKind.BLACK : ListKind.RED, decidedOn, endsOn };
}

export function listed(enterpriseId: string, change: Listing = {}): Fact {
  const message = listing(change);
  return fact(EnterpriseListedSchema, { subjectId: enterpriseId, aggregateId: message.id, aggregateVersion: 1 }, { listing: message });
}

export function listingEnded(enterpriseId: string, endedOn: string, cause: 'term' | 'removal', change: Listing = {}): Fact {
  const message = listing(change);
  const about = { subjectId: enterpriseId, aggregateId: message.id, aggregateVersion: 2 };
  return fact(ListingEndedSchema, about, { listing: message, endedOn, cause: cause === 'term' ? ListingEndCause.TERM : ListingEndCause.REMOVAL });
}

export function listingCorrected(enterpriseId: string, change: Listing = {}): Fact {
  const message = listing(change);
  return fact(ListingCorrectedSchema, { subjectId: enterpriseId, aggregateId: message.id, aggregateVersion: 3 }, { listing: message, reason: 'typo' });
}
