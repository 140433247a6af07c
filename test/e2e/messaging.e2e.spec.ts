import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import { sharedOrigin } from './shared-stack.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const topic = 'registry.subject.v1';

/** `npm run messaging -- …` without npm in between. */
function messaging(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['deploy/local/src/operate.ts', '--origin', sharedOrigin(), ...args], { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr };
}

afterAll(() => {
  messaging('release', 'credit', topic);
});

describe('an operator at the command line', () => {
  it('sees all services at a glance', () => {
    const { status, stdout } = messaging('status');
    expect(status).toBe(0);
    for (const service of ['registry', 'credit', 'rewards', 'standards', 'notifications']) expect(stdout).toContain(service);
  });

  it('stops a topic, sees it stopped, lets it go on, and each act is written down', () => {
    expect(messaging('hold', 'credit', topic, '--reason', 'the neighbour is being restored')).toMatchObject({ status: 0, stdout: 'done\n' });
    expect(messaging('status', 'credit').stdout).toContain(topic);
    expect(messaging('release', 'credit', topic).status).toBe(0);
    expect(messaging('actions', 'credit').stdout).toMatch(/operator-demo.*release[\s\S]*operator-demo.*hold.*the neighbour is being restored/);
  });

  it('has facts sent once more to one consumer, and builds a projection anew', () => {
    expect(messaging('replay', 'registry', 'registry.enterprise.v1', '--to', 'huipin.standards', '--reason', 'a drill').stdout).toContain('"id"');
    const rebuilt = messaging('rebuild', 'credit', 'KnownEnterprisesProjection', '--reason', 'a drill');
    expect(rebuilt).toMatchObject({ status: 0, stdout: expect.stringContaining('finished, 0 behind') });
  });

  it('is told in one sentence what is wrong', () => {
    expect(messaging('hold', 'credit', 'registry.honours.v1')).toMatchObject({ status: 1, stderr: expect.stringContaining('TOPIC_NOT_CONSUMED') });
    expect(messaging('skip', 'credit', topic, 'nobody', 'nothing', '--reason', 'a drill')).toMatchObject({ status: 1, stderr: expect.stringContaining('PARKED_EVENT_NOT_FOUND') });
    expect(messaging('sing')).toMatchObject({ status: 1, stderr: expect.stringContaining('npm run messaging') });
    expect(messaging('status', '--client', 'portal-demo')).toMatchObject({ status: 1, stderr: expect.stringContaining('ROLE_MISSING') });
  });
});
