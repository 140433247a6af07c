import { eventually } from '@huipin/testing';
import type { Caller } from '../e2e/client.ts';
import { day, givenEnterprise, givenHonour, honourTypeOf, type HonourType } from '../e2e/given.ts';
import type { Json } from './sample-body.ts';

/** An object that belongs to somebody, by the address of its collection. */
export interface Owned {
  readonly parameters: Readonly<Record<string, string>>;
  readonly owner: string;
  /** Orders that mean something, by the last part of the route, where the smallest that has the right form does not. */
  readonly orders?: Readonly<Record<string, Json>>;
}
export type Objects = Readonly<Record<string, Owned>>;

interface Made {
  readonly id: string;
}

const CITY = '340100';
const [registry, credit, rewards, standards, notifications] = ['/api/registry/v1', '/api/credit/v1', '/api/rewards/v1', '/api/standards/v1', '/api/notifications/v1'] as const;
const [registrar, lab, officer, editor, clerk, approver, subscriber] = ['registrar-340000', 'lab-340000', 'credit-officer-340000', 'rules-editor-340000', `payer-clerk-${CITY}`, `payer-approver-${CITY}`, 'portal-demo'] as const;

/** What one enterprise of 蜀山, and those who deal with it, have in the five services. */
export class Giver {
  private readonly caller: Caller;

  constructor(caller: Caller) {
    this.caller = caller;
  }

  async objectsOf(enterprise: string): Promise<Objects> {
    const type = await honourTypeOf(this.caller, 'provincial');
    // Of last year: this year's rules are other specs'.
    const honour = await givenHonour(this.caller, enterprise, type, day(-390));
    return {
      ...(await this.inRegistry(enterprise, honour)),
      ...(await this.inCredit(enterprise)),
      ...(await this.inRewards(honour, type)),
      [`${standards}/declarations`]: await this.made(registrar, `${standards}/declarations`, { enterpriseId: enterprise, product: { name: '核对' }, standard: { number: 'GB/T 19001-2016', name: '质量管理体系' }, indicators: [], declaredOn: day(-5) }, {
        withdrawals: { withdrawnOn: day(0), reason: '核对' },
      }),
      [`${notifications}/subscriptions`]: await this.made(subscriber, `${notifications}/subscriptions`, { feed: 'public', sink: 'http://127.0.0.1:9/', filters: { subjects: ['nobody'] } }),
    };
  }

  private async inRegistry(id: string, honour: Made): Promise<Objects> {
    const other = await givenEnterprise(this.caller);
    const person = await this.post(registrar, `${registry}/enterprises/${id}/persons`, { role: 'contact', name: '联系人' });
    const { items } = await this.caller.must(200, this.caller.as(registrar).get<{ items: Made[] }>(`${registry}/protections?limit=1`));
    return {
      [`${registry}/enterprises`]: { parameters: { id, personId: person.id }, owner: registrar, orders: { merges: { into: other.id, reason: '核对' } } },
      [`${registry}/subjects`]: await this.made(registrar, `${registry}/subjects`, { kind: 'brand', name: `核对${id}`, division: '340104' }),
      [`${registry}/honours`]: { parameters: { id: honour.id }, owner: registrar },
      [`${registry}/protections`]: { parameters: { id: items[0]!.id }, owner: registrar },
      [`${registry}/imports`]: await this.imported(registrar, registry, 'enterprises', 'code,name,division,industryEdition,industryCode,size,establishedOn'),
    };
  }

  private async inCredit(id: string): Promise<Objects> {
    const texts = { documentNo: '核对', organ: '安徽省市场监督管理局', reason: '核对', basis: '核对', remedies: '核对' };
    const [edition] = (await this.caller.must(200, this.caller.get<{ items: { version: number; recordedAt: string }[] }>(`${credit}/grading-rules`))).items;
    const { version: _, recordedAt: __, ...content } = edition!;
    const opened = () => this.post(officer, `${credit}/listing-cases`, { enterpriseId: id, list: 'red', cause: `核对${Math.random()}`, basis: '核对' });
    const [open, closed] = [await opened(), await opened()];
    await this.caller.must(200, this.caller.as(officer).post(`${credit}/listing-cases/${closed.id}/notice`, { notifiedOn: day(-60), documentNo: '核对', text: '核对' }));
    const { listingId } = await this.caller.must(200, this.caller.as(officer).post<{ listingId: string }>(`${credit}/listing-cases/${closed.id}/decision`, { outcome: 'list', decidedOn: day(0), ...texts }));
    return {
      [`${credit}/sampling-results`]: await this.made(lab, `${credit}/sampling-results`, { enterprise: { id }, product: { name: '核对' }, stage: 'production', result: 'fail', failedItems: ['核对'], sampledOn: day(-8), notifiedOn: day(-3), authority: '核对', division: '340104', laboratory: '核对' }),
      [`${credit}/listing-cases`]: { parameters: { id: open.id }, owner: officer },
      [`${credit}/listings`]: { parameters: { id: listingId }, owner: officer },
      [`${credit}/rule-proposals`]: await this.made(editor, `${credit}/rule-proposals`, { act: 'publish-rule', command: { ...content, edition: id, validFrom: day(2), validTo: null } }),
      [`${credit}/imports`]: await this.imported(lab, credit, 'sampling-results', 'enterprise.id,product.name,stage,result,sampledOn,notifiedOn,authority,division,laboratory'),
    };
  }

  private async inRewards(honour: Made, { code }: HonourType): Promise<Objects> {
    const rule = { edition: `核对-${honour.id}`, payer: { level: 'municipal', division: CITY }, honourTypeCode: code, amountFen: 100, document: '核对', policyRef: '3.1.3' };
    // Another spec of this run may have published it already.
    await this.caller.as(editor).post(`${rewards}/rules`, { ...rule, validFrom: day(-400), validTo: day(-380) });
    await this.caller.as(clerk).post(`${rewards}/budgets`, { payerDivision: CITY, year: Number(day(0).slice(0, 4)), programme: 'brand-honours', amountFen: 10_000_000_000 });
    const { id, rule: by } = await eventually(async () => {
      const { items } = await this.caller.must(200, this.caller.as(clerk).get<{ items: { id: string; state: string; rule: Made }[] }>(`${rewards}/entitlements?honourId=${honour.id}`));
      if (items[0]?.state !== 'proposed') throw new Error(`no entitlement to be paid: ${JSON.stringify(items)}`);
      return items[0];
    });
    await this.caller.must(200, this.caller.as(clerk).post(`${rewards}/entitlements/${id}/preparations`));
    await this.caller.must(200, this.caller.as(approver).post(`${rewards}/entitlements/${id}/approvals`));
    return {
      [`${rewards}/entitlements`]: { parameters: { id }, owner: clerk },
      [`${rewards}/payment-batches`]: await this.made(approver, `${rewards}/payment-batches`, { payerDivision: CITY }),
      [`${rewards}/budgets`]: await this.made(clerk, `${rewards}/budgets`, { payerDivision: CITY, year: 2_000, programme: honour.id, amountFen: 1 }),
      [`${rewards}/rule-proposals`]: await this.made(editor, `${rewards}/rule-proposals`, { act: 'publish-rule', command: { ...rule, validFrom: '2003-01-01', validTo: '2003-01-01' } }),
      [`${rewards}/rules`]: { parameters: { id: by.id }, owner: editor },
      [`${rewards}/imports`]: await this.imported(editor, rewards, 'reward-rules', 'payer_level,payer,honour_or_act,rank_condition,amount_wan,cap_or_rule,year,document_or_source'),
    };
  }

  private async made(owner: string, collection: string, body: object, orders: Owned['orders'] = {}): Promise<Owned> {
    return { parameters: { id: (await this.post(owner, collection, body)).id }, owner, orders };
  }

  /** Once the service has heard of the enterprise. */
  private post(client: string, path: string, body: object): Promise<Made> {
    return eventually(() => this.caller.must(201, this.caller.as(client).post<Made>(path, body)), { timeout: 15_000, interval: 100 });
  }

  private async imported(owner: string, service: string, kind: string, header: string): Promise<Owned> {
    const { headers } = await this.caller.as(owner).send('POST', `${service}/imports?kind=${kind}`, `${header}\n`, { 'content-type': 'text/csv' });
    return { parameters: { id: headers.get('location')!.split('/').at(-1)! }, owner };
  }
}
