// `npm run messaging -- COMMAND …`: what an operator asks and does about events, on any stack that answers HTTP.
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { services } from './services.ts';

const usage = `npm run messaging -- status [SERVICE]
                     parked | dead | actions  SERVICE
                     hold | release           SERVICE TOPIC [--reason WHY]
                     retry                    SERVICE TOPIC KEY
                     skip                     SERVICE TOPIC KEY EVENT-ID --reason WHY
                     replay                   SERVICE TOPIC --to CONSUMER [--key KEY] [--since INSTANT] [--until INSTANT] --reason WHY
                     rebuild                  SERVICE PROJECTION --reason WHY
                     adopt                    SERVICE --reason WHY
  SERVICE: registry, credit, rewards, standards, notifications
  --origin http://localhost:8080   --client operator-demo   its secret: HUIPIN_CLIENT_SECRET, else the client's name`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    origin: { type: 'string', default: 'http://localhost:8080' },
    client: { type: 'string', default: 'operator-demo' },
    ...Object.fromEntries(['reason', 'to', 'key', 'since', 'until'].map((name) => [name, { type: 'string' as const }])),
  },
});
const [command = '', service = '', ...args] = positionals;
const { origin, client, reason, to: consumer, key: onlyKey, since, until } = values as Record<string, string | undefined>;

const commands: Record<string, () => Promise<unknown>> = {
  status: async () => (service === '' ? table(await Promise.all(services.map(summary))) : showStatus()),
  parked: () => list('parked'),
  dead: () => list('dead-letters'),
  actions: () => list('actions'),
  hold: () => post(`topics/${args[0]}/hold`, { reason }),
  release: () => post(`topics/${args[0]}/release`, { reason }),
  retry: () => post('parked/retries', { topic: args[0], key: args[1] }),
  skip: () => post('parked/skips', { topic: args[0], key: args[1], eventId: args[2], reason }),
  replay: () => post('replays', { topic: args[0], consumer, key: onlyKey, since, until, reason }),
  adopt: () => post('outbox/adoptions', { reason }),
  rebuild: async () => {
    await post('rebuilds', { projection: args[0], reason });
    await untilRebuilt();
  },
};

const run = commands[command];
if (run === undefined || (command !== 'status' && !(services as readonly string[]).includes(service))) end(usage);
const token = await signIn();
await run();

interface Status {
  readonly broker: { readonly answers: boolean; readonly reason: string | null };
  readonly outbox: { readonly backlog: number; readonly oldestAgeSeconds: number; readonly epoch: number };
  readonly consumers: readonly { readonly topic: string; readonly lag: number | null; readonly lagSeconds: number | null; readonly held: boolean; readonly expired: boolean }[];
  readonly parked: { readonly keys: number; readonly events: number };
  readonly dead: number;
}

async function summary(name: string) {
  const { broker, outbox, consumers, parked, dead } = await call<Status>(name, '');
  const stopped = new Set(consumers.filter(({ held, expired }) => held || expired).map(({ topic }) => topic));
  return {
    service: name,
    unpublished: outbox.backlog,
    'oldest s': Math.round(outbox.oldestAgeSeconds),
    lag: broker.answers ? consumers.reduce((sum, one) => sum + one.lag!, 0) : '?',
    'lag s': broker.answers ? Math.max(0, ...consumers.map((one) => one.lagSeconds!)) : '?',
    parked: `${parked.events} (${parked.keys} keys)`,
    dead,
    stopped: [...stopped].join(' '),
    ...(!broker.answers && { broker: broker.reason }),
  };
}

async function showStatus(): Promise<void> {
  table([await summary(service)]);
  table((await call<Status>(service, '')).consumers);
}

async function list(path: string): Promise<void> {
  table((await call<{ items: Record<string, unknown>[] }>(service, `/${path}`)).items.map(shorten));
}

async function post(path: string, body: object = {}): Promise<void> {
  const answer = await call<object | undefined>(service, `/${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  process.stdout.write(`${answer === undefined ? 'done' : JSON.stringify(answer)}\n`);
}

interface Rebuild {
  readonly state: string;
  readonly consumer: string;
  readonly behind: number | null;
  readonly waitingFor: readonly string[];
  readonly reason: string | null;
}

async function untilRebuilt(): Promise<void> {
  for (;;) {
    await pause(1_000);
    const { rebuild } = await call<{ rebuild: Rebuild | null }>(service, '/rebuilds/last');
    process.stdout.write(`${rebuild?.state ?? 'on another replica'}, ${rebuild?.behind ?? '?'} behind\n`);
    for (const topic of rebuild?.waitingFor ?? []) {
      process.stdout.write(`  waits for: npm run messaging -- replay ${topic.split('.', 1)[0]} ${topic} --to ${rebuild!.consumer} --reason WHY\n`);
    }
    if (rebuild?.state === 'failed') end(rebuild.reason ?? 'failed');
    if (rebuild?.state !== 'reading') return;
  }
}

async function call<T>(name: string, path: string, init: RequestInit = {}): Promise<T> {
  const response = await reach(`${origin}/api/${name}/v1/messaging${path}`, { ...init, headers: { ...init.headers, authorization: `Bearer ${token}` } });
  const text = await response.text();
  if (response.ok) return (text === '' ? undefined : JSON.parse(text)) as T;
  const problem = JSON.parse(text) as { code: string; detail: string; errors?: { pointer: string; detail: string }[] };
  return end([`${problem.code}: ${problem.detail}`, ...(problem.errors ?? []).map((error) => `  ${error.pointer} ${error.detail}`)].join('\n'));
}

async function signIn(): Promise<string> {
  const secret = process.env['HUIPIN_CLIENT_SECRET'] ?? client!;
  const response = await reach(`${origin}/identity/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${client}:${secret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  const { access_token: granted } = (await response.json()) as { access_token?: string };
  return granted ?? end(`${client} gets no token from ${origin}: check --client and HUIPIN_CLIENT_SECRET`);
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  return fetch(url, init).catch(() => end(`nothing answers at ${origin}: start the stack, or say where it is with --origin`));
}

function table(rows: readonly object[]): void {
  if (rows.length === 0) process.stdout.write('none\n');
  else console.table(rows);
}

/** Reasons carry stacks; a table has room for their first line. */
function shorten(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, typeof value === 'string' ? value.split('\n')[0]!.slice(0, 120) : JSON.stringify(value)]));
}

function end(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
