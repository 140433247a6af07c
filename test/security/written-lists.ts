import { eventually } from '@huipin/testing';
import type { Caller } from '../e2e/client.ts';
import { day, givenEnterprise, honourTypeOf, type HonourType } from '../e2e/given.ts';

interface WrittenList {
  readonly address: string;
  readonly reader: string;
}
interface Made {
  readonly id: string;
}

const [registrar, lab, officer, clerk] = ['registrar-340000', 'lab-340000', 'credit-officer-340000', 'payer-clerk-340000'] as const;

/** Writes a text wherever somebody may write one that comes back in a list. */
export class Writer {
  private readonly caller: Caller;
  private readonly enterprise: string;
  private readonly type: HonourType;

  private constructor(caller: Caller, enterprise: string, type: HonourType) {
    this.caller = caller;
    this.enterprise = enterprise;
    this.type = type;
  }

  static async of(caller: Caller): Promise<Writer> {
    const { id } = await givenEnterprise(caller);
    return new Writer(caller, id, await honourTypeOf(caller, 'provincial'));
  }

  /** The lists in which it stands now. */
  write(text: string): Promise<WrittenList[]> {
    const { enterprise } = this;
    const division = '340104';
    const byEnterprise = `enterpriseId=${enterprise}&limit=500`;
    return Promise.all([
      this.listed(registrar, '/api/registry/v1/enterprises', { name: text, division }, () => `name=${encodeURIComponent(text)}`),
      this.listed(registrar, '/api/registry/v1/subjects', { kind: 'brand', name: text, division }, () => `name=${encodeURIComponent(text)}`),
      this.honour(text),
      this.listed(registrar, `/api/registry/v1/enterprises/${enterprise}/persons`, { role: 'contact', name: text }, () => ''),
      this.refusal(text),
      this.listed(lab, '/api/credit/v1/sampling-results', { enterprise: { id: enterprise }, trademark: text, product: { name: text, spec: text, lot: text }, stage: 'production', result: 'fail', failedItems: [text], sampledOn: day(-8), notifiedOn: day(-3), authority: text, division, laboratory: text }, () => byEnterprise),
      this.listed(officer, '/api/credit/v1/listing-cases', { enterpriseId: enterprise, list: 'red', cause: text, basis: text }, () => byEnterprise),
      this.listed(registrar, '/api/standards/v1/declarations', { enterpriseId: enterprise, product: { name: text, model: text }, standard: { number: 'GB/T 19001-2016', name: text }, indicators: [{ name: text, value: text }], declaredOn: day(-5) }, () => byEnterprise),
      this.listed(clerk, '/api/rewards/v1/budgets', { payerDivision: '340000', year: 2_000, programme: text, amountFen: 1 }, () => 'payerDivision=340000&year=2000&limit=500'),
    ]);
  }

  async read({ address, reader }: WrittenList, accept: string): Promise<string> {
    const answer = await this.caller.as(reader).get<unknown>(address, { accept });
    return typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
  }

  private async listed(reader: string, collection: string, body: object, filter: (id: string) => string): Promise<WrittenList> {
    // Once the service has heard of the enterprise.
    const { id } = await eventually(() => this.caller.must(201, this.caller.as(reader).post<Made>(collection, body)), { timeout: 15_000, interval: 100 });
    return { address: `${collection}?${filter(id)}`, reader };
  }

  private async honour(text: string): Promise<WrittenList> {
    const { id: subjectId } = await this.caller.must(201, this.caller.as(registrar).post<Made>('/api/registry/v1/subjects', { kind: 'association', name: `协会 ${text}`, division: '340104' }));
    const grantingBody = this.type.grantingBodies.find(({ to }) => to === null)!.name;
    return this.listed(registrar, '/api/registry/v1/honours', { subjectId, honourTypeCode: this.type.code, grantedOn: day(-10), documentNo: text, product: text, grantingBody }, () => `subjectId=${subjectId}`);
  }

  /** What an import refuses is shown to whoever sent it. */
  private async refusal(text: string): Promise<WrittenList> {
    const csv = `code,name,division,industryEdition,industryCode,size,establishedOn\r\n,甲,"${text.replaceAll('"', '""')}",,,,\r\n`;
    const { headers } = await this.caller.as(registrar).send('POST', '/api/registry/v1/imports?kind=enterprises', csv, { 'content-type': 'text/csv' });
    const address = `${headers.get('location')!}/refusals`;
    await eventually(async () => {
      const { items } = await this.caller.must(200, this.caller.as(registrar).get<{ items: unknown[] }>(address));
      if (items.length === 0) throw new Error('nothing is refused yet');
    }, { interval: 50 });
    return { address, reader: registrar };
  }
}

/** The cells of a CSV file, as a spreadsheet reads them. */
export function cellsOf(csv: string): string[] {
  return [...csv.replace(/^\ufeff/, '').matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^,\r\n]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}
