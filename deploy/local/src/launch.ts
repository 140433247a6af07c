import { readFileSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { ChildFailed } from './child.ts';
import { sentence, StartFailure } from './failure.ts';
import { clients } from './identity/principals.ts';
import { checkNode } from './machine.ts';
import { readOptions } from './options.ts';
import { runSteps, type Step } from './progress.ts';
import { prepareStack, type Stack } from './stack.ts';
import { listening, startSteps } from './start.ts';
import { groups, Supervisor } from './supervisor.ts';

/** Somebody has asked the stack to stop; nothing is wrong. */
class Stopped extends Error {}

const supervisor = new Supervisor();

/** `npm start`: the whole platform on this machine, until Ctrl-C. Answers the exit code. */
export async function launch(args: readonly string[]): Promise<number> {
  let stack: Stack | undefined;
  let plain = true;
  let failure: unknown;
  try {
    checkNode();
    // A closed terminal or pipe is no reason to leave children behind.
    process.stdout.on('error', () => undefined);
    const options = readOptions(args);
    ({ plain } = options);
    const stopped = untilStopped(() => stack?.folder.lock.markStopping());
    await runSteps([{ title: '检查 / check', run: async () => void (stack = await prepareStack(options, supervisor)) }], plain);
    supervisor.signal.throwIfAborted();
    if (stack !== undefined) {
      await runSteps(startSteps(stack), plain);
      supervisor.keepRunning(say);
      announce(stack);
      // Written now: a launcher that is killed with -9 gets no other chance.
      flushCompileCache();
    }
    await stopped;
  } catch (error) {
    // When one part fails, the others break off for that reason, not for one of their own.
    failure = supervisor.signal.aborted ? supervisor.signal.reason : error;
  }
  supervisor.abandon(failure);
  if (stack !== undefined) await shutDown(stack, plain);
  return failure instanceof Stopped ? 0 : fail(failure);
}

/** Rejects at the first request to stop; further ones change nothing. */
function untilStopped(onStop: () => void): Promise<never> {
  const stopped = new Promise<never>((_resolve, reject) => {
    const stop = () => {
      onStop();
      supervisor.abandon(new Stopped());
      reject(new Stopped());
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
    // npm that is killed with -9 passes nothing on; without it nobody could stop this process by Ctrl-C.
    if (process.env.npm_lifecycle_event !== undefined) watchParent(stop);
  });
  stopped.catch(() => undefined);
  return stopped;
}

function watchParent(onDeath: () => void): void {
  const born = ancestors();
  const watch = setInterval(() => {
    if (ancestors() === born) return;
    clearInterval(watch);
    onDeath();
  }, 500);
  watch.unref();
}

/** Parent and grandparent: npm starts a shell that starts this process, and either shows by its new parent that npm is gone. */
function ancestors(): string {
  try {
    // The name in parentheses may hold anything; the parent's id is the second field behind it.
    const stat = readFileSync(`/proc/${process.ppid}/stat`, 'utf8');
    return `${process.ppid} ${stat.slice(stat.lastIndexOf(')')).split(' ')[2]}`;
  } catch {
    return String(process.ppid);
  }
}

async function shutDown(stack: Stack, plain: boolean): Promise<void> {
  stack.folder.lock.markStopping();
  const titles = { services: '服务 / services', front: '入口与身份 / edge and identity', kafka: 'Kafka', postgres: 'PostgreSQL' };
  const steps = groups.map((group): Step => ({
    title: `停止 ${titles[group]}`,
    skip: !supervisor.has(group),
    run: () => supervisor.stop(group),
  }));
  await runSteps(steps, plain);
  await stack.keeper.close();
  stack.folder.lock.release();
}

function announce(stack: Stack): void {
  const places = { ...listening(stack), logs: stack.logs, ...Object.fromEntries([...stack.ports.services].map(([name, port]) => [name, `localhost:${port}`])) };
  say('');
  for (const [part, place] of Object.entries(places)) say(`  ${part.padEnd(14)} ${place}`);
  if (stack.external.issuer === undefined) {
    say(`\n客户端（密钥与编号相同，仅限本机） / clients (secret = id, in this stack only):\n  ${Object.keys(clients).join('  ')}`);
  }
  say(`\nHuipin is ready at ${stack.origin}`);
}

function fail(error: unknown): number {
  const isCrash = error instanceof ChildFailed && !error.child.speaks;
  if (isCrash) for (const line of error.tail) say(`  ${error.child.name} | ${line}`);
  process.stderr.write(`${error instanceof ChildFailed ? explain(error) : sentence(error)}\n`);
  return 1;
}

function explain({ child, exit, tail }: ChildFailed): string {
  const why = tail.at(-1) ?? '';
  if (child.speaks) return why;
  const how = String(exit.signal ?? exit.code);
  const isStore = child.name === 'PostgreSQL' || child.name === 'Kafka';
  return sentence(
    new StartFailure({
      zh: `${child.name} 没有启动（${how}）：${why}；${isStore ? '若数据已损坏，请从备份恢复，或用 --fresh 清空重来；' : ''}日志 ${child.log}`,
      en: `${child.name} did not start (${how})${isStore ? '; if its data are broken, restore a backup or start over with --fresh' : ''}; its log is ${child.log}`,
    }),
  );
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
