import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expectShown, launchBrowser, leave, visit } from './browser.ts';
import { Caller } from './client.ts';
import { sharedOrigin } from './shared-stack.ts';

jest.setTimeout(120_000);

const origin = sharedOrigin();
const caller = new Caller(origin);
const root = fileURLToPath(new URL('../../', import.meta.url));

interface Told {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** `npm run demo` as a user runs it, without npm in between. */
function demo(...args: string[]): Promise<Told> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['test/demo/main.ts', ...args], { cwd: root, env: { ...process.env, NODE_OPTIONS: '' } }, (error, output, errors) => {
      resolve({ code: error === null ? 0 : Number(error.code), output, errors });
    });
  });
}

/** A line that says what happened, and below it the event that shows it. */
const hop = /^ {2}(?<when>.+? (?:\+\d+ ms|早先 earlier)) {2}(?<clause>[一二三四五]（[一二三]）\d? \d\.\d(?:\.\d)?) {2}(?<said>.+ \/ .+)\n {6}huipin\.\w+\.v1\.(?<type>\w+) (?<id>[0-9a-f-]{36}) (?<feed>public|department) (?<sequence>\d+)$/gm;
const hopsOf = ({ output }: Told) => [...output.matchAll(hop)].map(({ groups }) => groups!);
const subjectOf = ({ output }: Told) => /see its whole story: \S+\/chain\/(\S+)/.exec(output)![1]!;

const chain1 = [
  ...['EnterpriseRegistered', 'HonourGranted', 'GradeChanged', 'EntitlementRecorded', 'EntitlementRecorded', 'EntitlementRecorded'],
  ...['EntitlementMoved', 'EntitlementMoved', 'EntitlementMoved', 'EntitlementMoved', 'RewardPaid'],
];
const chain2 = [
  ...['HonourGranted', 'EntitlementRecorded', 'ProductStandardDeclared', 'SamplingResultFinalised', 'GradeChanged'],
  ...['SamplingResultReported', 'SamplingResultFinalised', 'GradeChanged', 'FindingOpened'],
  ...['ListingCaseOpened', 'ListingNoticeServed', 'ListingStatementReceived', 'EnterpriseListed', 'GradeChanged'],
  ...['HonourSuspended', 'HonourSuspended', 'ExitCaseOpened', 'EntitlementMoved', 'EntitlementMoved', 'SamplingResultWithdrawn', 'FindingClosed'],
  ...['ListingEnded', 'GradeChanged', 'HonourReinstated', 'HonourReinstated', 'ExitCaseClosed', 'EntitlementMoved', 'EntitlementMoved'],
];

describe('npm run demo', () => {
  let told: Told;
  beforeAll(async () => {
    told = await demo('--origin', origin);
  });

  it('tells every hop of both chains with its time, clause and event', () => {
    expect([told.code, told.errors]).toEqual([0, '']);
    const [honour, entitlement, ...madeUp] = hopsOf(told).map(({ type }) => type);
    expect([honour, entitlement]).toEqual([expect.stringMatching(/^Honour(Granted|Corrected)$/), 'EntitlementRecorded']);
    expect(madeUp.slice(0, chain1.length).toSorted()).toEqual(chain1.toSorted());
    expect(madeUp.slice(chain1.length).toSorted()).toEqual(chain2.toSorted());
    // No hop that the pattern above does not know.
    expect(told.output.match(/^ +huipin\./gm)).toHaveLength(2 + chain1.length + chain2.length);
    expect(told.output).toMatch(/✗ 409 DUE_PROCESS_NOT_MET/);
  });

  it('shows events that are on the feeds it names, of the made-up enterprise alone but for the real row', async () => {
    const department = caller.as('department-demo');
    const { items } = await caller.must(200, department.get<{ items: { id: string }[] }>(`/api/notifications/v1/feeds/department/events?subject=${subjectOf(told)}&limit=500`));
    const known = new Set(items.map(({ id }) => id));
    expect(hopsOf(told).slice(2).filter(({ id }) => !known.has(id!))).toEqual([]);
    const { name } = await caller.must(200, caller.get<{ name: string }>(`/api/registry/v1/enterprises/${subjectOf(told)}`));
    expect(name).toContain('虚构');
  });

  it('leaves everything as it was before the inspection, and a link that shows how it came about', async () => {
    const grade = await caller.must(200, caller.get<{ grade: string }>(`/api/credit/v1/enterprises/${subjectOf(told)}/grade`));
    expect(grade).toMatchObject({ grade: 'A' });
    const [browser, address] = [await launchBrowser(), /see its whole story: (\S+)/.exec(told.output)![1]!];
    const visitor = await visit(browser, origin);
    await visitor.page.goto(address);
    for (const step of ['获授“安徽省政府质量奖”', '奖励兑付 ¥1,000,000.00', '信用等级由 C 变为 D', '移出黑名单', '“皖美品牌示范企业”恢复']) {
      await expectShown(visitor.page.getByRole('listitem').getByText(step));
    }
    await leave(visitor);
    await browser.close();
  });

  it('runs again on the same stack, the real row unchanged', async () => {
    const again = await demo('--origin', origin);
    expect([again.code, again.errors]).toEqual([0, '']);
    expect(subjectOf(again)).not.toBe(subjectOf(told));
    const [first, second] = [hopsOf(told), hopsOf(again)].map((hops) => hops.slice(0, 2).map(({ id }) => id));
    expect(second).toEqual(first);
    expect(again.output).toContain('once more changes nothing');
  });

  it.each([
    [['--origin', 'http://localhost:9'], /no Huipin runs at http:\/\/localhost:9: npm start first, or name it by --origin/],
    [['--origin', 'nowhere'], /--origin is no address: nowhere/],
    [['--orgin', origin], /Unknown option '--orgin'/],
  ])('says in one sentence why it cannot: %j', async (args, sentence) => {
    const { code, output, errors } = await demo(...args);
    expect([code, output]).toEqual([1, '']);
    expect(errors).toMatch(sentence);
    expect(errors).toMatch(/^[^\n]+\n$/);
  });
});
