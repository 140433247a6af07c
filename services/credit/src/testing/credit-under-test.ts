import { actOf, addDays, newId, runInAct, systemClock, type LocalDate } from '@huipin/kernel';
import type { Received } from '@huipin/messaging';
import { Delivery, published } from '@huipin/messaging/testing';
import { serviceUnderTest, type ServiceUnderTest, type UnderTestOptions } from '@huipin/service-defaults/testing';
import type { Claims } from '@huipin/testing';
import request from 'supertest';
import { allMigrations } from '../data-source.ts';
import { creditService } from '../definition.ts';
import type { ListingCaseView } from '../listings/listing-case.view.ts';
import type { SamplingResultView } from '../sampling/sampling-result.view.ts';
import type { GradeView } from '../grades/grade.view.ts';
import { enterpriseRegistered, type GivenEnterprise } from './neighbours.events.ts';

const api = '/api/credit/v1';

/** The clients of the front door, by what they are to credit. */
const clients = {
  lab: { sub: 'lab-340000', territory: '340000', roles: ['sampling.report'] },
  officer: { sub: 'credit-officer-340000', territory: '340000', roles: ['credit.decide'] },
  hefei: { sub: 'credit-officer-340100', territory: '340100', roles: ['credit.decide'] },
  reviewer: { sub: 'credit-reviewer-340000', territory: '340000', roles: ['credit.review'] },
  /** The person who consents for the province, now as an officer of the city. */
  reviewerInHefei: { sub: 'credit-reviewer-340000', territory: '340100', roles: ['credit.decide'] },
  editor: { sub: 'rules-editor-340000', territory: '340000', roles: ['rule.publish'] },
  secondEditor: { sub: 'second-editor', territory: '340000', roles: ['rule.publish'] },
  department: { sub: 'department-demo', territory: '340000', roles: ['feed.department'] },
} as const satisfies Record<string, Claims>;
export type Client = keyof typeof clients;

/** `days` before today in Asia/Shanghai. */
export function ago(days: number): LocalDate {
  return addDays(systemClock.today(), -days);
}

/** Credit on its own database with the callers of the front door and the ways in which specs begin. */
export class CreditUnderTest {
  readonly service: ServiceUnderTest;
  readonly delivery: Delivery;
  private readonly tokens = new Map<string, string>();

  private constructor(service: ServiceUnderTest) {
    this.service = service;
    this.delivery = new Delivery(service.app);
  }

  static async start(options?: Partial<UnderTestOptions>): Promise<CreditUnderTest> {
    return new CreditUnderTest(await serviceUnderTest('credit', creditService, allMigrations, options));
  }

  close(): Promise<void> {
    return this.service.close();
  }

  /** An own enterprise speaks with `enterprise: <id>`. */
  async as(who: Client | { enterprise: string } | undefined): Promise<Record<string, string>> {
    if (who === undefined) return {};
    const claims: Claims = typeof who === 'string' ? clients[who] : { sub: `enterprise ${who.enterprise}`, roles: ['enterprise.self'], enterprise: who.enterprise };
    const key = JSON.stringify(claims);
    const token = this.tokens.get(key) ?? (await this.service.bearer(claims));
    this.tokens.set(key, token);
    return { authorization: token };
  }

  async post(path: string, body: object, who?: Client | { enterprise: string }, headers: Record<string, string> = {}) {
    return request(this.service.app.getHttpServer()).post(`${api}${path}`).set(await this.as(who)).set(headers).send(body);
  }

  /** A file of sampling results, as the laboratory's. */
  async upload(csv: string) {
    const post = request(this.service.app.getHttpServer()).post(`${api}/imports?kind=sampling-results`);
    return post.set(await this.as('lab')).set('content-type', 'text/csv').send(csv);
  }

  async get(path: string, who?: Client | { enterprise: string }, headers: Record<string, string> = {}) {
    return request(this.service.app.getHttpServer()).get(`${api}${path}`).set(await this.as(who)).set(headers);
  }

  /** Published facts, `about` one subject or record, in order. */
  async facts(about: string): Promise<Received[]> {
    return (await published(this.service.app)).filter(({ subjectId, aggregateId }) => subjectId === about || aggregateId === about);
  }

  async factTypes(about: string): Promise<string[]> {
    return (await this.facts(about)).map(({ type }) => type.replace('huipin.credit.v1.', ''));
  }

  /** All day tasks of credit in their order. */
  async day(today: LocalDate): Promise<Record<string, number>> {
    const made: Record<string, number> = {};
    for (const [name, task] of Object.entries(creditService.dayTasks(this.service.app))) made[name] = await runInAct(actOf('credit', `day task ${name}`), () => task(today));
    return made;
  }

  async enterprise(given: Partial<GivenEnterprise> = {}): Promise<string> {
    const id = given.id ?? newId();
    await this.delivery.deliver(enterpriseRegistered({ name: `某公司 ${id}`, division: '340104', ...given, id }));
    return id;
  }

  report(change: Record<string, unknown> = {}) {
    return {
      product: { name: '电力电缆' },
      stage: 'production',
      result: 'fail',
      ...((change['result'] ?? 'fail') === 'fail' && { failedItems: ['导体电阻'] }),
      sampledOn: ago(10),
      notifiedOn: ago(5),
      authority: '安徽省市场监督管理局',
      division: '340104',
      laboratory: '安徽省产品质量监督检验研究院',
      ...change,
    };
  }

  async reported(change: Record<string, unknown>): Promise<SamplingResultView> {
    const answer = await this.post('/sampling-results', this.report(change), 'lab');
    if (answer.status !== 201) throw new Error(`${answer.status} ${answer.text}`);
    return answer.body as SamplingResultView;
  }

  /** A case with notice given long enough ago. */
  async noticed(enterpriseId: string, change: Record<string, unknown> = {}, notifiedOn = ago(60)): Promise<ListingCaseView> {
    const opened = await this.post('/listing-cases', { enterpriseId, list: 'black', cause: '拒不改正', basis: '产品质量法第十七条', ...change }, 'officer');
    const { id } = opened.body as ListingCaseView;
    const answer = await this.post(`/listing-cases/${id}/notice`, { notifiedOn, documentNo: '皖市监告〔2026〕1号', text: '拟列入名单' }, 'officer');
    if (answer.status !== 200) throw new Error(`${answer.status} ${answer.text}`);
    return answer.body as ListingCaseView;
  }

  async listed(enterpriseId: string, change: Record<string, unknown> = {}, opening: Record<string, unknown> = {}): Promise<string> {
    const { id } = await this.noticed(enterpriseId, opening, addDays((change['decidedOn'] as LocalDate | undefined) ?? ago(30), -30));
    const answer = await this.post(`/listing-cases/${id}/decision`, this.decision(change), 'officer');
    const { listingId } = answer.body as ListingCaseView;
    if (answer.status !== 200 || listingId === null) throw new Error(`${answer.status} ${answer.text}`);
    return listingId;
  }

  readonly decision = decision;
  readonly removal = removal;

  async grade(enterpriseId: string, query = ''): Promise<GradeView> {
    return (await this.get(`/enterprises/${enterpriseId}/grade${query}`)).body as GradeView;
  }
}

export function decision(change: Record<string, unknown> = {}) {
  return {
    outcome: 'list',
    decidedOn: ago(30),
    documentNo: '皖市监列〔2026〕1号',
    organ: '安徽省市场监督管理局',
    reason: '复查仍不合格',
    basis: '市场监督管理严重违法失信名单管理办法',
    remedies: '六十日内可申请行政复议',
    ...change,
  };
}

export function removal(change: Record<string, unknown> = {}) {
  return { removedOn: ago(0), documentNo: '皖市监移〔2026〕1号', organ: '安徽省市场监督管理局', reason: '已履行义务', basis: '令第44号', ...change };
}
