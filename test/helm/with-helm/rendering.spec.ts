import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { charts, exampleFolder, parseObjects, profiles } from '../charts.ts';
import { missing, refusals } from '../refusals.ts';
import { apis, render, setting, splitByPart } from '../render.ts';
import { copyOfCharts, documentation, helm, unittest } from '../tools.ts';

let folder: string;
beforeAll(() => void (folder = copyOfCharts()), 1_800_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(profiles)('the example of profile %s', (profile) => {
  it('passes the linter, warnings included', () => {
    const values = join(exampleFolder(profile), 'values.yaml');
    expect(helm(['lint', '--strict', '--quiet', join(folder, 'platform'), '--values', values])).not.toMatch(/WARNING|ERROR/);
  });

  it('is rendered as it was committed; npm run helm -w @huipin/test writes it anew', () => {
    const rendered = join(exampleFolder(profile), 'rendered');
    const { text, refusal } = render(folder, profile);
    expect(refusal).toBe('');
    const parts = splitByPart(text);
    expect(readdirSync(rendered).sort()).toEqual([...parts.keys()].map((part) => `${part}.yaml`).sort());
    for (const [part, objects] of parts) expect(objects).toBe(readFileSync(join(rendered, `${part}.yaml`), 'utf8'));
  });
});

describe('the platform refuses', () => {
  it.each(refusals)('$what in profile $profile: $set', ({ profile, set, says }) => {
    expect(render(folder, profile, setting(set)).refusal).toContain(says);
  });

  it.each(missing)('a cluster without $api, and says how to install it', ({ api, says }) => {
    const others = apis.filter((other) => other !== api);
    expect(render(folder, 'standard', [], others).refusal).toContain(says);
  });
});

describe('a part of the platform', () => {
  const registry = (...set: string[]) =>
    parseObjects(render(folder, 'external', setting(set)).text).filter(({ metadata }) => metadata.labels?.['app.kubernetes.io/name'] === 'registry');

  it('has a number of pods, or a HorizontalPodAutoscaler, never both', () => {
    const fixed = registry();
    expect(fixed.find(({ kind }) => kind === 'Deployment')?.spec?.['replicas']).toBe(2);
    expect(fixed.some(({ kind }) => kind === 'HorizontalPodAutoscaler')).toBe(false);
    const scaled = registry('registry.autoscaling.enabled=true');
    expect(scaled.find(({ kind }) => kind === 'Deployment')?.spec).not.toHaveProperty('replicas');
    expect(scaled.some(({ kind }) => kind === 'HorizontalPodAutoscaler')).toBe(true);
  });

  it('has another migration Job for another image, and the same one for another number of pods', () => {
    const job = (...set: string[]) => registry(...set).find(({ kind }) => kind === 'Job')?.metadata.name;
    expect(job('registry.replicas=3')).toBe(job());
    expect(job(`registry.image.digest=sha256:${'9'.repeat(64)}`)).toMatch(/^registry-migrate-999999999999-[0-9a-f]{6}$/);
    expect(job('registry.database.ownerSecret=other')).not.toBe(job());
  });

  it('starts anew when what it is told changes', () => {
    const checksum = (...set: string[]) => {
      const { template } = registry(...set).find(({ kind }) => kind === 'Deployment')?.spec as { template: { metadata: { annotations: Record<string, string> } } };
      return template.metadata.annotations['checksum/config'];
    };
    for (const set of ['global.logLevel=debug', 'global.kafka.brokers=other:9092', 'registry.env.LOG_LEVEL=debug']) expect(checksum(set)).not.toBe(checksum());
  });

  it('tells Kafka its name, and checks its certificate, where a Secret says so', () => {
    const text = JSON.stringify(registry('registry.kafka.existingSecret=kafka', 'registry.kafka.caSecret=kafka-ca', 'external.kafka.makesTopics=false'));
    for (const expected of ['"KAFKA_USERNAME","value":"registry"', '"KAFKA_PASSWORD"', '"KAFKA_CA_FILE","value":"/etc/huipin/trust/kafka-ca.crt"']) expect(text).toContain(expected);
  });
});

describe('keys of a part', () => {
  const deployment = (profile: 'embedded' | 'external', part: string, ...set: string[]) =>
    JSON.stringify(parseObjects(render(folder, profile, setting(set)).text).find(({ kind, metadata }) => kind === 'Deployment' && metadata.name === part));
  const cursors = ['{"name":"HUIPIN_CURSOR_KEY_FILE","value":"/etc/huipin/cursors/key"}', '{"name":"cursors-key","mountPath":"/etc/huipin/cursors","readOnly":true}', '"secretName":"credit-cursors"'];
  const sealing = ['{"name":"HUIPIN_SEALING_KEYS","value":"file:/etc/huipin/sealing/keys.json"}', '{"name":"sealing-key","mountPath":"/etc/huipin/sealing","readOnly":true}', '"secretName":"registry-sealing"'];

  it('are shown where a Secret says so', () => {
    const credit = deployment('external', 'credit', 'credit.cursors.keySecret=credit-cursors');
    for (const expected of cursors) expect(credit).toContain(expected);
    expect(credit).not.toContain('SEALING');
    const registry = deployment('external', 'registry');
    for (const expected of sealing) expect(registry).toContain(expected);
    expect(registry).not.toContain('CURSOR');
    expect(deployment('external', 'notifications')).toContain('"secretName":"notifications-sealing"');
  });

  it('are none where no Secret is named, as in a trial', () => {
    for (const text of [deployment('embedded', 'registry'), deployment('external', 'registry', 'registry.sealing.keySecret=', 'registry.audit.keySecret=')]) expect(text).not.toMatch(/KEY_FILE|SEALING|-key"/);
    expect(deployment('external', 'edge', 'edge.sealing.keySecret=edge-sealing')).not.toContain('SEALING');
  });
});

describe('what services are told of their callers', () => {
  const told = (...set: string[]) => parseObjects(render(folder, 'external', setting(set)).text).find(({ kind, metadata }) => kind === 'ConfigMap' && metadata.name === 'platform')?.data ?? {};
  const said = (data: Record<string, string>) => Object.fromEntries(Object.entries(data).filter(([name]) => /CORS|RATE|BODY/.test(name)));

  it('is little where nothing is said, for a service knows the rest', () => {
    expect(said(told())).toEqual({ HUIPIN_RATE_LIMIT_STORE: 'memory', HUIPIN_BODY_SECONDS: '20' });
  });

  it('is what the values say', () => {
    const set = ['global.http.corsOrigins=["https://a.example","https://b.example"]', 'global.http.rateLimit={"store":"postgres","perClient":600,"perAddress":900}', 'global.http.bodySeconds=5'];
    expect(said(told(...set))).toEqual({ HUIPIN_CORS_ORIGINS: 'https://a.example,https://b.example', HUIPIN_RATE_LIMIT_STORE: 'postgres', HUIPIN_RATE_LIMIT_PER_CLIENT: '600', HUIPIN_RATE_LIMIT_PER_ADDRESS: '900', HUIPIN_BODY_SECONDS: '5' });
  });
});

describe('the edge', () => {
  const trusted = (profile: 'embedded' | 'external', ...set: string[]) =>
    parseObjects(render(folder, profile, setting(set)).text).find(({ kind, metadata }) => kind === 'ConfigMap' && metadata.name === 'edge')?.data?.['HUIPIN_TRUSTED_PROXIES'];

  it('believes nobody about who the client is, the one proxy of its Ingress, or those that are named', () => {
    expect([trusted('embedded'), trusted('external')]).toEqual(['0', '1']);
    expect([trusted('external', 'global.trustedProxies=0'), trusted('external', 'global.trustedProxies=2')]).toEqual(['0', '2']);
    expect(trusted('external', 'global.trustedProxies=10.0.0.0/8\\,fd00::/8')).toBe('10.0.0.0/8,fd00::/8');
  });
});

describe('an authority of the operator', () => {
  it('is shown to every part, and Node is told', () => {
    const { text } = render(folder, 'external', setting(['global.authoritySecret=province-ca']));
    const deployments = parseObjects(text).filter(({ kind }) => kind === 'Deployment').map((object) => JSON.stringify(object));
    for (const deployment of deployments) {
      expect(deployment).toContain('{"name":"NODE_EXTRA_CA_CERTS","value":"/etc/huipin/trust/authority.crt"}');
      expect(deployment).toContain('{"name":"province-ca","items":[{"key":"ca.crt","path":"authority.crt"}]}');
    }
    expect(deployments).toHaveLength(6);
  });
});

describe.each(['service', 'platform'])('the suites of helm/%s', (chart) => {
  it('pass', () => {
    expect(unittest(join(folder, chart))).toBe('');
  }, 120_000);
});

describe('helm/service alone', () => {
  const digest = `image.digest=sha256:${'1'.repeat(64)}`;
  it('makes one part without the platform', () => {
    const text = helm(['template', 'one', join(folder, 'service'), '--set', `name=edge,image.repository=huipin/portal,${digest},database.enabled=false,network.entrance.open=true`]);
    expect(parseObjects(text).map(({ kind }) => kind).sort()).toEqual(['Deployment', 'NetworkPolicy', 'PodDisruptionBudget', 'Service', 'ServiceAccount']);
  });
  it('asks for the name of the part', () => {
    expect(() => helm(['template', 'one', join(folder, 'service'), '--set', digest])).toThrow('name is not set: it names the part');
  });
});

describe.each(['service', 'platform'])('README.md of helm/%s', (chart) => {
  it('says what its values say; npm run helm -w @huipin/test writes it anew', () => {
    expect(readFileSync(join(charts, chart, 'README.md'), 'utf8')).toBe(documentation(join(folder, chart)));
  });
});
