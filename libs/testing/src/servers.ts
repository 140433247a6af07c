import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  adminUrl,
  endLeftovers,
  failsIfEnds,
  freePort,
  isAlive,
  openKeeper,
  resolveJars,
  sealServer,
  startKafka as startBroker,
  startPostgres as startServer,
  waitForKafka,
  waitForPostgres,
} from '@huipin/local';

/** A throwaway server of its own, for a test that ends it or looks at it from outside; it dies with this process. */
export interface TestServer {
  /** Ends the server and removes its data. */
  stop(): Promise<void>;
}

export interface TestPostgres extends TestServer {
  readonly pid: number;
  /** Of the superuser `postgres`. */
  readonly adminUrl: string;
  /** Starts it again as a standby, whose primary is gone; the server must write `wal_level=replica`. */
  becomeStandby(): Promise<void>;
}

export interface TestKafka extends TestServer {
  readonly brokers: readonly string[];
  /** Of the listener that asks for a user name and a password. */
  readonly authenticated: { readonly brokers: readonly string[]; readonly username: string; readonly password: string };
  /** kill -9, and a new start on the same data and ports. */
  restart(): Promise<void>;
}

/** Nothing is forced to the disk (`fsync` off): fast, and lost with the machine. The embedded stack keeps it on. */
export async function startPostgres(settings: Readonly<Record<string, string>> = {}): Promise<TestPostgres> {
  const place = openPlace();
  const port = await freePort();
  const plan = { dataDir: join(place.dir, 'postgres'), port, password: 'test', log: join(place.dir, 'log'), durable: false, settings };
  const url = adminUrl(plan);
  const start = async () => {
    const server = await startServer(plan, place.keeper);
    await Promise.race([waitForPostgres(url), failsIfEnds(server)]);
    return server;
  };
  return place.cleanedUpOnFailure(async () => {
    let server = await start();
    await sealServer(url);
    return {
      adminUrl: url,
      pid: server.pid ?? 0,
      async becomeStandby() {
        await server.stop();
        writeFileSync(join(plan.dataDir, 'standby.signal'), '');
        server = await start();
      },
      stop: () => place.close(() => server.stop()),
    };
  });
}

export async function startKafka(): Promise<TestKafka> {
  const place = openPlace();
  const [port, controllerPort, knownPort] = [await freePort(), await freePort(), await freePort()];
  const known = { username: 'spec', password: 'spec' };
  const plan = { dataDir: join(place.dir, 'kafka'), port, controllerPort, authenticated: { port: knownPort, ...known }, log: join(place.dir, 'log') };
  const brokers = [`127.0.0.1:${port}`];
  const start = async () => {
    const server = await startBroker(plan, place.keeper);
    await Promise.race([waitForKafka(brokers), failsIfEnds(server)]);
    return server;
  };
  return place.cleanedUpOnFailure(async () => {
    await resolveJars(plan.log, place.keeper);
    let server = await start();
    return {
      brokers,
      authenticated: { brokers: [`127.0.0.1:${knownPort}`], ...known },
      async restart() {
        process.kill(server.pid!, 'SIGKILL');
        await server.exited;
        server = await start();
      },
      stop: () => place.close(() => server.stop()),
    };
  });
}

const prefix = 'huipin-test-';

/** Removes what runs that were killed have left in the folder for temporary files. */
export async function removeLeftovers(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(name.startsWith(prefix) ? name.slice(prefix.length).split('-')[0] : Number.NaN);
    if (Number.isNaN(pid) || isAlive(pid)) continue;
    const dir = join(tmpdir(), name);
    await endLeftovers(dir);
    rmSync(dir, { recursive: true, force: true });
  }
}

function openPlace() {
  // The process id tells a later run whether this folder is still in use.
  const dir = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  // As root, the server runs as the user `postgres`, who must get in.
  chmodSync(dir, 0o755);
  const keeper = openKeeper(dir);
  const close = async (stop: () => Promise<void>) => {
    await stop();
    await keeper.close();
    rmSync(dir, { recursive: true, force: true });
  };
  const cleanedUpOnFailure = async <T>(start: () => Promise<T>): Promise<T> => {
    try {
      return await start();
    } catch (error) {
      await close(() => Promise.resolve());
      throw error;
    }
  };
  return { dir, keeper, close, cleanedUpOnFailure };
}
