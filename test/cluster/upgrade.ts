import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { tool } from '../helm/tools.ts';
import { helm, kubectl, RELEASE, until } from './cluster.ts';
import { underLoad, type UnderLoad } from './load.ts';
import { upgradeArguments, mustUpgrade, origin, receiverPeers, revision, rollback, upgrade } from './platform.ts';
import { say } from '../say.ts';

const QUIET_MS = 10_000;

/** To the next image and back, under load. */
export async function upgradeAndBack(tag: string): Promise<UnderLoad> {
  const before = revision();
  const peers = await receiverPeers();
  return underLoad(origin(), async () => {
    await pause(QUIET_MS);
    const upgraded = await timed(() => mustUpgrade(tag, peers));
    say(`upgraded in ${upgraded} s`);
    await pause(QUIET_MS);
    const rolledBack = await timed(() => rollback(before));
    say(`rolled back in ${rolledBack} s`);
    await pause(QUIET_MS);
    return { seconds: { upgraded, rolledBack } };
  });
}

/** A migration that fails: the old release goes on serving, the log says why, and going back needs no step of its own. */
export async function failedUpgrade(): Promise<UnderLoad> {
  const before = revision();
  const peers = await receiverPeers();
  return underLoad(origin(), async () => {
    await pause(QUIET_MS);
    const { status, stderr } = await upgrade('broken', [...peers, '--timeout', '3m']);
    const log = kubectl(['logs', '--selector', 'app.kubernetes.io/component=migration,app.kubernetes.io/name=registry', '--all-containers', '--prefix', '--tail', '20']);
    say(`helm ended with ${status}`);
    await rollback(before);
    await pause(QUIET_MS);
    const why = log.split('\n').find((line) => line.includes('division by zero'))?.trim() ?? '';
    return { helm: { status, says: stderr.trim().split('\n').at(-1) }, why, isBad: status === 0 || why === '' };
  });
}

/** A client that is cut off in the middle leaves the release pending; the runbook's two commands bring it back. */
export async function interruptedUpgrade(): Promise<UnderLoad> {
  const before = revision();
  const peers = await receiverPeers();
  return underLoad(origin(), async () => {
    const client = spawn(tool('helm'), upgradeArguments('next', peers), { stdio: 'ignore' });
    await until('the release is pending', () => statusOf() === 'pending-upgrade');
    await pause(3_000);
    client.kill('SIGKILL');
    const refused = await upgrade('next', peers);
    say(`another upgrade is refused: ${refused.stderr.trim()}`);
    await rollback(before);
    const recovered = statusOf();
    await pause(QUIET_MS);
    return { refused: refused.stderr.trim(), recovered, isBad: refused.status === 0 || recovered !== 'deployed' };
  });
}

function statusOf(): string {
  return (JSON.parse(helm(['status', RELEASE, '-o', 'json'])) as { info: { status: string } }).info.status;
}

async function timed(act: () => Promise<void>): Promise<number> {
  const began = Date.now();
  await act();
  return Math.round((Date.now() - began) / 100) / 10;
}
