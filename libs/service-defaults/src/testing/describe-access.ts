import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate, type LocalDate } from '@huipin/kernel';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { backing, makeAllTopics, type Claims } from '@huipin/testing';
import { defaultAccess, reachOf, type AccessRule } from '../auth/access.ts';
import type { Role } from '../auth/principal.ts';
import type { ServiceDefinition } from '../service.ts';
import { cellsOf, type Call, type Cell, type Expected } from './access-cells.ts';
import { sharedCalls } from './shared-calls.ts';

/** Makes a subject that nobody has called the route on yet, and says how to call it; `role` is who will. */
type MakeCall = (role: Role | undefined) => Call | Promise<Call>;

/** An act of that day on a subject that lies in 寿县 today. */
type MakeDatedCall = (on: LocalDate) => Call | Promise<Call>;

interface Makers {
  readonly open: MakeCall;
  /** The same for a subject that only those privy to it are shown. */
  readonly withheld?: MakeCall;
  /** Who may act on a subject that has moved with its county. */
  readonly dated?: MakeDatedCall;
}

/** By route. A route without an entry is called as it stands. */
export type Calls = Readonly<Record<string, MakeCall | Makers>>;

/** The operators' routes ask the broker; nothing is consumed. */
export interface Asking {
  readonly kafkaBrokers: readonly string[];
  readonly consumes: false;
}

export interface ServiceToCall {
  readonly app: NestFastifyApplication;
  bearer(claims: Claims): Promise<string>;
  /** How many facts it has published. */
  facts(): Promise<number>;
  close(): Promise<void>;
}

/**
 * Calls every route of the access table as every role, from inside the territory and from outside. All who must be
 * refused go first, on one subject, which must stand as it stood: the first who may then acts on that very subject.
 */
export function describeAccess(service: string, definition: Pick<ServiceDefinition, 'access'>, start: (options: Asking) => Promise<ServiceToCall>, calls: Calls): void {
  const rules = [...defaultAccess, ...definition.access];
  const makers: Calls = { ...sharedCalls, ...calls };
  let matrix: Matrix;
  beforeAll(async () => {
    await makeAllTopics();
    matrix = new Matrix(service, await start({ kafkaBrokers: backing().brokers, consumes: false }));
    await matrix.open();
  });
  afterAll(async () => {
    process.stdout.write(`access of ${service}: ${rules.length} routes, ${matrix.count} calls\n`);
    await matrix.close();
  });

  describe(`each role, and nobody, inside and outside, at ${service}`, () => {
    it.each(rules.map((rule) => [rule.route, rule] as const))('%s', async (_, rule) => {
      const maker = makers[rule.route] ?? (() => ({}));
      const { open, withheld, dated }: Makers = typeof maker === 'function' ? { open: maker } : maker;
      expect(withheld !== undefined).toBe(rule.who === 'public' && rule.privy !== undefined);
      const wrong = [...(await matrix.wrong(rule, open, false)), ...(withheld ? await matrix.wrong(rule, withheld, true) : []), ...(dated ? await matrix.wrongByDay(rule, dated) : [])];
      expect(wrong).toEqual([]);
    });

    it('has no call of a route that is gone', () => {
      expect(Object.keys(calls).filter((route) => !rules.some((rule) => rule.route === route))).toEqual([]);
    });
  });
}

const moveOfShouxian = [
  ['2015-12-02', '341500', '340400'],
  ['2015-12-03', '340400', '341500'],
].map(([on, here, there]) => [localDate(on!), here!, there!] as const);

class Matrix {
  count = 0;
  private readonly service: string;
  private readonly running: ServiceToCall;
  private origin = '';

  constructor(service: string, running: ServiceToCall) {
    this.service = service;
    this.running = running;
  }

  async open(): Promise<void> {
    await this.running.app.listen(0, '127.0.0.1');
    this.origin = await this.running.app.getUrl();
  }

  close(): Promise<void> {
    return this.running.close();
  }

  /** The cells of a route that came out otherwise than the table says, each in words. */
  async wrong(rule: AccessRule, make: MakeCall, withheld: boolean): Promise<string[]> {
    const first = await make(firstOf(rule));
    const cells = cellsOf(rule, first, withheld);
    const isRefused = ({ expected }: Cell) => expected !== 'admitted';
    const before = await this.running.facts();
    const wrong: string[] = [];
    for (const cell of cells.filter(isRefused)) wrong.push(...(await this.ask(rule.route, cell, first)));
    const told = (await this.running.facts()) - before;
    if (told !== 0) wrong.push(`${told} facts of acts that were refused`);
    // One subject serves all who read; who acts needs a new one.
    const isRead = rule.route.startsWith('GET ');
    let subject: Call | undefined = first;
    for (const cell of cells.filter((each) => !isRefused(each))) {
      subject ??= await make(cell.claims?.roles?.[0] as Role | undefined);
      const caller = cell.caller.endsWith('the client itself') ? { ...cell, claims: { ...cell.claims!, sub: subject.owner! } } : cell;
      wrong.push(...(await this.ask(rule.route, this.speaking(caller, subject), subject)));
      if (!isRead) subject = undefined;
    }
    return wrong;
  }

  /** 寿县 went from 六安 to 淮南 on 3 December 2015, and with it who acts there. */
  async wrongByDay(rule: AccessRule, make: MakeDatedCall): Promise<string[]> {
    const wrong: string[] = [];
    for (const [on, here, there] of moveOfShouxian) {
      const subject = await make(on);
      for (const role of rule.who as readonly Role[]) {
        if (reachOf(rule, role) !== 'subtree') continue;
        const cell = (territory: string, expected: Expected): Cell => {
          const caller = `${role} for ${territory} on ${on}`;
          return { caller, claims: { sub: `matrix: ${caller}`, roles: [role], territory }, expected };
        };
        wrong.push(...(await this.ask(rule.route, cell(there, 'outside'), subject)), ...(await this.ask(rule.route, cell(here, 'admitted'), subject)));
      }
    }
    return wrong;
  }

  /** Each subject has an owner of its own. */
  private speaking(cell: Cell, { owner }: Call): Cell {
    return cell.claims?.enterprise === undefined ? cell : { ...cell, claims: { ...cell.claims, enterprise: owner! } };
  }

  private async ask(route: string, { caller, claims, expected }: Cell, call: Call): Promise<string[]> {
    this.count += 1;
    const [method, path] = route.split(' ') as [string, string];
    const below = path.startsWith('/health/') ? path : `/api/${this.service}/v1${path}`;
    const address = below.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(call.params?.[name] ?? 'none'));
    const { body, query = '' } = call;
    const response = await fetch(`${this.origin}${address}${query && `?${query}`}`, {
      method,
      headers: {
        ...(claims && { authorization: await this.running.bearer(claims) }),
        ...(body !== undefined && { 'content-type': typeof body === 'string' ? 'text/csv' : 'application/json' }),
        ...call.headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') === true;
    const text = isStream ? await response.body!.cancel().then(() => '') : await response.text();
    return isAsExpected(expected, response.status, text, call) ? [] : [`${caller}: expected ${expected}, got ${response.status} ${text.slice(0, 150)}`];
  }
}

function isAsExpected(expected: Expected, status: number, text: string, { shows, answers }: Call): boolean {
  const isRoleMissing = status === 403 && text.includes('"ROLE_MISSING"');
  const isHidden = shows !== undefined && status === 200 && !text.includes(shows);
  switch (expected) {
    case 'unauthenticated':
      return status === 401;
    case 'role-missing':
      return isRoleMissing;
    case 'outside':
      return isHidden || (shows === undefined && (status === 404 || (status === 403 && !isRoleMissing)));
    case 'withheld':
      return isHidden || [401, 403, 404].includes(status);
    case 'admitted':
      return (answers === undefined ? status >= 200 && status < 300 : status === answers) && (shows === undefined || text.includes(shows));
  }
}

/** The role that the first subject is made for. */
function firstOf({ who, privy }: AccessRule): Role | undefined {
  return (typeof who === 'string' ? privy : who)?.[0];
}
