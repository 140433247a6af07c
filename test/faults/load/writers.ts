import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { day, freshUscc } from '../../e2e/given.ts';

/** A record that the platform said it has. */
export interface Acknowledged {
  readonly kind: 'enterprise' | 'honour' | 'sampling-result';
  readonly id: string;
}

export type TokenOf = (client: string, ...roles: string[]) => Promise<string>;
/** Origins at any of which a service answers. */
export type AddressesOf = (service: string) => readonly string[];

const WRITERS = 4;
const PATIENCE_MS = 15_000;

/** Departments' systems that push, and push again with the same key until they are answered. */
export class Writers {
  readonly acknowledged: Acknowledged[] = [];
  /** Answers nobody should get: a refusal of a good request, a 500. */
  readonly surprises: string[] = [];
  private readonly addresses: AddressesOf;
  private readonly bearers: { readonly registry: string; readonly credit: string };
  private readonly random: () => number;
  private readonly enterprises: { readonly id: string; readonly code: string }[] = [];
  private readonly writing: Promise<unknown>;
  private stopped = false;

  private constructor(addresses: AddressesOf, bearers: { registry: string; credit: string }, random: () => number) {
    this.addresses = addresses;
    this.bearers = bearers;
    this.random = random;
    this.writing = Promise.all(Array.from({ length: WRITERS }, () => this.keepWriting()));
  }

  static async start(addresses: AddressesOf, token: TokenOf, random: () => number): Promise<Writers> {
    const registry = await token('registrar-340000', 'registry.write', 'honour.decide');
    return new Writers(addresses, { registry, credit: await token('lab-340000', 'sampling.report') }, random);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.writing;
  }

  private async keepWriting(): Promise<void> {
    while (!this.stopped) {
      const known = this.enterprises[Math.floor(this.random() * this.enterprises.length)];
      const dice = this.random();
      if (known === undefined || dice < 0.4) await this.pushEnterprise();
      else if (dice < 0.7) await this.pushHonour(known.id);
      else await this.pushSample(known.code);
      await pause(50 + this.random() * 250);
    }
  }

  private async pushEnterprise(): Promise<void> {
    const code = freshUscc();
    const id = await this.push('registry', 'enterprise', 'enterprises', { name: `故障演练${code}有限公司`, code, division: '340104' });
    if (id !== undefined) this.enterprises.push({ id, code });
  }

  private async pushHonour(subjectId: string): Promise<void> {
    const names = { documentNo: `演练〔2026〕${randomUUID()}`, product: randomUUID() };
    await this.push('registry', 'honour', 'honours', { subjectId, honourTypeCode: 'anhui-government-quality-award', grantedOn: day(-10), grantingBody: '安徽省人民政府', ...names });
  }

  private async pushSample(code: string): Promise<void> {
    await this.push('credit', 'sampling-result', 'sampling-results', {
      enterprise: { code },
      product: { name: '电热水壶', spec: randomUUID() },
      stage: 'production',
      ...(this.random() < 0.8 ? { result: 'pass' } : { result: 'fail', failedItems: ['泄漏电流'] }),
      sampledOn: day(-40),
      notifiedOn: day(-30),
      authority: '安徽省市场监督管理局',
      division: '340104',
      laboratory: '安徽省产品质量监督检验研究院',
    });
  }

  /** After the end of the load nobody asks again: what was not answered by then was not acknowledged. */
  private async push(service: 'registry' | 'credit', kind: Acknowledged['kind'], path: string, body: object): Promise<string | undefined> {
    const key = randomUUID();
    for (; !this.stopped; await pause(200)) {
      const origins = this.addresses(service);
      const origin = origins[Math.floor(this.random() * origins.length)]!;
      const answer = await this.ask(`${origin}/api/${service}/v1/${path}`, this.bearers[service], key, body);
      if (answer === undefined || answer.status === 503 || answer.status === 429) continue;
      if (answer.status >= 300) {
        this.surprises.push(`${answer.status} ${path} ${answer.text.slice(0, 300)}`);
        if (answer.status < 500) return undefined;
        continue;
      }
      const { id } = JSON.parse(answer.text) as { id: string };
      this.acknowledged.push({ kind, id });
      return id;
    }
    return undefined;
  }

  /** Undefined = no answer: it may have been done or not. */
  private async ask(url: string, bearer: string, key: string, body: object): Promise<{ status: number; text: string } | undefined> {
    try {
      const headers = { authorization: `Bearer ${bearer}`, 'content-type': 'application/json', 'idempotency-key': key };
      const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body), signal: AbortSignal.timeout(PATIENCE_MS) });
      return { status: response.status, text: await response.text() };
    } catch {
      return undefined;
    }
  }
}
