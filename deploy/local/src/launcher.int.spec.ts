import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { databaseUrl, withClient } from './databases.ts';
import { readJson, writeJson } from './json-file.ts';
import { processesOf } from './leftovers.ts';
import { freePort } from './ports.ts';

/** The launcher as a user runs it, with a fixture in place of the services. */
const here = import.meta.dirname;
const fixture = `fixture=${join(here, '..', 'test', 'fixture')}`;
const PATIENCE = 60_000;
jest.setTimeout(3 * PATIENCE);

interface Launch {
  readonly process: ChildProcess;
  readonly output: () => string;
  readonly errors: () => string;
  readonly exit: Promise<number | string>;
  says(text: RegExp): Promise<void>;
  stop(): Promise<number | string>;
}

const launches: Launch[] = [];

function launch(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Launch {
  const env = { ...process.env, NODE_OPTIONS: '', npm_lifecycle_event: undefined, HUIPIN_LOCAL_SERVICES: fixture, ...environment };
  const child = spawn(process.execPath, [join(here, 'main.ts'), ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [output, errors] = ['', ''];
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
  const exit = new Promise<number | string>((resolve) => child.once('close', (code, signal) => resolve(code ?? signal ?? '')));
  const started: Launch = {
    process: child,
    output: () => output,
    errors: () => errors,
    exit,
    async says(text) {
      const deadline = Date.now() + PATIENCE;
      while (!text.test(output)) {
        if (Date.now() > deadline || child.exitCode !== null) throw new Error(`never said ${text}:\n${output}\n${errors}`);
        await wait(20);
      }
    },
    stop() {
      child.kill('SIGINT');
      return exit;
    },
  };
  launches.push(started);
  return started;
}

function findProcess(dataDir: string, command: RegExp): number {
  const found = processesOf(dataDir).find((pid) => command.test(read(`/proc/${pid}/cmdline`)));
  if (found === undefined) throw new Error(`no process ${command}`);
  return found;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

async function eventually(condition: () => Promise<boolean> | boolean): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('waited in vain');
    await wait(50);
  }
}

const ready = /Huipin is ready at http:\/\/localhost:\d+\n/;

let folder: string, dataDir: string, port: number;
const arguments_ = () => ['--data', dataDir, '--port', String(port), '--headless'];
const visits = async (method = 'GET', at = port) => {
  const response = await fetch(`http://localhost:${at}/api/fixture/v1/visits`, { method });
  return ((await response.json()) as { visits?: number }).visits;
};
const isReady = async (at = port) => (await fetch(`http://localhost:${at}/health/ready`).catch(() => undefined))?.status === 200;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'huipin-launcher-'));
  chmodSync(folder, 0o755);
});
/** The PostgreSQL and the Kafka of this test run stand for a department's own, with nothing in it but database and roles. */
async function externalParts(): Promise<Record<'HUIPIN_FIXTURE_DATABASE_URL' | 'HUIPIN_FIXTURE_MIGRATION_URL' | 'KAFKA_BROKERS', string>> {
  const { HUIPIN_TEST_POSTGRES_URL: admin = '', HUIPIN_TEST_KAFKA_BROKERS: brokers = '' } = process.env;
  const [name, owner] = [`external_${port}`, `external_${port}_owner`];
  await withClient(admin, async (client) => {
    for (const role of [name, owner]) await client.query(`create role ${role} login password 'p'`);
    await client.query(`create database ${name} owner ${owner}`);
  });
  return {
    HUIPIN_FIXTURE_DATABASE_URL: databaseUrl(admin, name, name, 'p'),
    HUIPIN_FIXTURE_MIGRATION_URL: databaseUrl(admin, name, owner, 'p'),
    KAFKA_BROKERS: brokers,
  };
}

const stopAll = () => Promise.all(launches.splice(0).map((started) => started.stop()));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a stack', () => {
  let running: Launch;
  const start = async (args: readonly string[] = arguments_()) => {
    running = launch(args);
    await running.says(ready);
  };
  beforeAll(async () => {
    // A name as people give it: with a space and in Chinese.
    dataDir = join(folder, '数据 1');
    port = await freePort();
  });
  afterAll(() => stopAll());

  it('starts in an empty folder and says where things are', async () => {
    await start();
    expect(running.output()).toMatch(/kafka +localhost:\d+[^]*postgres +localhost:\d+[^]*registrar-340000[^]*Huipin is ready at http:\/\/localhost:\d+\n$/);
    const state = (await (await fetch(`http://localhost:${port}/health/ready`)).json()) as Record<string, unknown>;
    expect(state).toMatchObject({ healthy: true, kafka: expect.stringMatching(/^localhost:/), postgres: expect.stringMatching(/^localhost:/) });
    const discovery = await fetch(`http://localhost:${port}/identity/.well-known/openid-configuration`);
    expect(await discovery.json()).toMatchObject({ issuer: `http://localhost:${port}/identity` });
    expect(await visits('POST')).toBe(1);
  });

  it('is refused to a second launcher', async () => {
    const second = launch(['--data', dataDir, '--port', String(await freePort()), '--headless']);
    expect(await second.exit).toBe(1);
    expect(second.errors()).toMatch(new RegExp(`in use by process ${running.process.pid}: stop it first`));
  });

  it('starts again whatever dies, and says so', async () => {
    for (const command of [/fixture\/main\.js/, /edge\/main/, /identity\/main/, /kafka\.Kafka/, /postgres\0-D/]) {
      process.kill(findProcess(dataDir, command), 'SIGKILL');
    }
    for (const part of ['fixture', 'edge', 'identity', 'Kafka', 'PostgreSQL']) await running.says(new RegExp(`${part} 已重启`));
    await eventually(isReady);
    expect(await visits()).toBe(1);
  });

  it('stops at Ctrl-C, pressed twice, with nothing left', async () => {
    running.process.kill('SIGINT');
    running.process.kill('SIGTERM');
    expect([await running.exit, running.errors(), processesOf(dataDir)]).toEqual([0, '', []]);
  });

  it('finds everything again, also on other ports, and tells a service no address but its own', async () => {
    const ports = readJson<Record<string, number>>(join(dataDir, 'ports.json')) ?? {};
    const taken = await Promise.all(['kafka', 'kafka-controller', 'postgres', 'fixture'].map((part) => occupy(ports[part] ?? 0)));
    try {
      for (const kind of ['DATABASE', 'MIGRATION']) process.env[`HUIPIN_CREDIT_${kind}_URL`] = 'postgres://postgres:stranger@db/credit';
      await start();
      expect(readJson(join(dataDir, 'ports.json'))).not.toEqual(ports);
      expect(await visits('POST')).toBe(2);
      const environment = (await (await fetch(`http://localhost:${port}/api/fixture/v1/environment`)).json()) as string[];
      expect(environment.filter((name) => name.endsWith('_DATABASE_URL'))).toEqual(['HUIPIN_FIXTURE_DATABASE_URL']);
    } finally {
      for (const kind of ['DATABASE', 'MIGRATION']) delete process.env[`HUIPIN_CREDIT_${kind}_URL`];
      for (const server of taken) server.close();
    }
  });

  it('survives kill -9 of the launcher: the next start works at once and has lost nothing', async () => {
    running.process.kill('SIGKILL');
    await start();
    expect(await visits()).toBe(2);
    expect(processesOf(dataDir).filter((pid) => /kafka\.Kafka/.test(read(`/proc/${pid}/cmdline`)))).toHaveLength(1);
  });

  it('runs beside another one', async () => {
    const other = { dataDir: join(folder, 'beside'), port: await freePort() };
    const beside = launch(['--data', other.dataDir, '--port', String(other.port), '--headless']);
    await beside.says(ready);
    await visits('POST', other.port);
    expect([await visits(), await visits('GET', other.port)]).toEqual([2, 1]);
    await beside.stop();
  });

  it('leaves nothing running when the launcher is killed with -9', async () => {
    running.process.kill('SIGKILL');
    await eventually(() => processesOf(dataDir).length === 0);
    expect(processesOf(dataDir)).toEqual([]);
  });

  it('survives kill -9 in the middle of a start, and Ctrl-C there leaves nothing', async () => {
    for (const ms of [300, 1_500]) {
      const killed = launch(arguments_());
      await wait(ms);
      killed.process.kill('SIGKILL');
    }
    const broken = launch(arguments_());
    await broken.says(/Kafka 4/);
    expect([await broken.stop(), processesOf(dataDir)]).toEqual([0, []]);
  });

  it('is emptied by --fresh', async () => {
    await start([...arguments_(), '--fresh']);
    expect(await visits()).toBe(0);
  });

  it('takes parts that exist from the environment in place of its own', async () => {
    await stopAll();
    const external = await externalParts();
    const started = launch(arguments_(), external);
    await started.says(ready);
    expect(await visits('POST')).toBe(1);
    const state = (await (await fetch(`http://localhost:${port}/health/ready`)).json()) as Record<string, unknown>;
    expect([state['kafka'], state['postgres']]).toEqual([external.KAFKA_BROKERS, undefined]);
    expect(processesOf(dataDir).filter((pid) => /kafka\.Kafka|postgres\0/.test(read(`/proc/${pid}/cmdline`)))).toEqual([]);
  });
});

describe('a start that cannot be', () => {
  const stamp = (versions: unknown) => writeJson(join(dataDir, 'versions.json'), versions);

  beforeEach(async () => {
    port = await freePort();
    dataDir = mkdtempSync(join(folder, 'refused-'));
    chmodSync(dataDir, 0o755);
  });

  async function refusal(args: readonly string[] = arguments_(), environment: NodeJS.ProcessEnv = {}): Promise<string> {
    const started = launch(args, environment);
    expect(await started.exit).toBe(1);
    expect(started.output()).not.toMatch(/\n\s+at /);
    // One sentence: one line.
    expect(started.errors()).toMatch(/^[^\n]+ \/ [^\n]+\n$/);
    expect(processesOf(dataDir)).toEqual([]);
    return started.errors();
  }

  it.each([
    [['--prot', '1'], /Unknown option '--prot'.*usage: npm start/],
    [['--port', '70000'], /--port takes a whole number from 1 to 65535, not 70000/],
    [['--data', '/proc/huipin'], /the data folder \/proc\/huipin cannot be used \(E[A-Z]+\)/],
  ])('names the wrong option: %p', async (args, sentence) => {
    expect(await refusal(args)).toMatch(sentence);
  });
  it.each([
    [{ PATH: '/nowhere', JAVA_HOME: '' }, /Java 17 or newer is needed, none was found: install it/],
    [{ KAFKA_BROKERS: 'kafka' }, /the variable KAFKA_BROKERS is wrong/],
    [{ OIDC_ISSUER: 'http://localhost:9/realm' }, /OIDC_ISSUER points at .* which cannot be used/],
    [{ HUIPIN_FIXTURE_DATABASE_URL: 'postgres://a:secret@b/c' }, /HUIPIN_FIXTURE_MIGRATION_URL must be set too/],
    [{ HUIPIN_FIXTURE_DATABASE_URL: 'mysql://a:secret@b/c' }, /the variable HUIPIN_FIXTURE_DATABASE_URL is wrong/],
    [{ HUIPIN_FIXTUR_DATABASE_URL: 'postgres://a:secret@b/c' }, /the variable HUIPIN_FIXTUR_DATABASE_URL names no service/],
    [{ HUIPIN_LOCAL_SERVICES: 'fixture=/nowhere' }, /the services fixture have not been built/],
  ])('names what the surroundings lack: %j', async (environment, sentence) => {
    const said = await refusal(arguments_(), environment);
    expect(said).toMatch(sentence);
    expect(said).not.toMatch(/secret/);
  });
  it('names the port that is in use, and has not begun to start over', async () => {
    stamp({});
    const server = await occupy(port);
    expect(await refusal([...arguments_(), '--fresh'])).toMatch(new RegExp(`port ${port} is in use: choose another with --port`));
    expect(read(join(dataDir, 'versions.json'))).toBe('{}\n');
    server.close();
  });
  it('refuses a folder of another version, with the remedy', async () => {
    stamp({ postgres: '17', kafka: '4.3.0', schema: 1 });
    expect(await refusal()).toMatch(/made by another version \(postgres 17, this one has 18\).*--fresh/);
  });
  it('refuses a folder that is broken, with the remedy', async () => {
    writeFileSync(join(dataDir, 'versions.json'), '{ "postgres": ');
    expect(await refusal()).toMatch(/versions\.json is broken: restore it from a backup, or start over with --fresh/);
  });
  it('touches no folder that is not its own, not even with --fresh', async () => {
    writeFileSync(join(dataDir, 'thesis.txt'), 'years of work');
    expect(await refusal([...arguments_(), '--fresh'])).toMatch(/neither empty nor a data folder of Huipin/);
    expect(read(join(dataDir, 'thesis.txt'))).toBe('years of work');
  });
  it('shows the last words of a service that does not start', async () => {
    const started = launch(arguments_(), { LOG_LEVEL: 'fatal', ...(await externalParts()) });
    expect(await started.exit).toBe(1);
    expect(started.output()).toMatch(/fixture \| .*LOG_LEVEL is too quiet/);
    expect(started.errors()).toMatch(/^[^\n]*fixture did not start \(1\); its log is [^\n]+fixture\.log\n$/);
    expect(processesOf(dataDir)).toEqual([]);
  });
});

async function occupy(taken: number): Promise<Server> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(taken, '127.0.0.1', resolve));
  return server;
}
