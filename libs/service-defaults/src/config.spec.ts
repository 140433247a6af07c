import { describe, expect, it } from '@jest/globals';
import { baseConfig, databaseUrl, migrationUrl, readConfig, toBaseConfig } from './config.ts';

const told = { PORT: '8080', HUIPIN_REGISTRY_DATABASE_URL: 'postgres://a:b@c/d', KAFKA_BROKERS: 'kafka:9092', HUIPIN_AUDIT_KEY_FILE: '/audit.pem', OIDC_ISSUER: 'http://a/identity' };
const read = (further: Record<string, string>) => toBaseConfig('registry', readConfig(baseConfig('registry'), { ...told, ...further }));

describe('the configuration of a service', () => {
  it('stops the start at a wrong value and names the variable', () => {
    expect(() => read({ PORT: '0' })).toThrow(/PORT \(port to listen on\) is "0"/);
    expect(() => readConfig(baseConfig('registry'), {})).toThrow(/KAFKA_BROKERS \(Kafka brokers\) is not set/);
  });
  it('never prints the value of a secret, however wrong it is', () => {
    const attempts = [
      () => read({ HUIPIN_REGISTRY_DATABASE_URL: 'mysql://a:hunter2@b/c' }),
      () => databaseUrl('registry', { HUIPIN_REGISTRY_DATABASE_URL: 'hunter2' }),
      () => migrationUrl('registry', { HUIPIN_REGISTRY_MIGRATION_URL: 'hunter2' }),
    ];
    for (const attempt of attempts) {
      expect(attempt).toThrow(/HUIPIN_REGISTRY_(DATABASE|MIGRATION)_URL \(.*\) is wrong/);
      expect(attempt).not.toThrow(/hunter2/);
    }
  });
  it('knows Kafka by name and password together, or by neither', () => {
    expect(read({}).kafkaUser).toBeUndefined();
    expect(read({ KAFKA_USERNAME: 'registry', KAFKA_PASSWORD: 'hunter2' }).kafkaUser).toEqual({ username: 'registry', password: 'hunter2' });
    expect(() => read({ KAFKA_USERNAME: 'registry' })).toThrow('KAFKA_USERNAME is set, so KAFKA_PASSWORD must be set too');
    expect(() => read({ KAFKA_PASSWORD: 'hunter2' })).toThrow('KAFKA_PASSWORD is set, so KAFKA_USERNAME must be set too');
  });
  it('does not sign the audit with a key that nobody has kept, but in the embedded profile', () => {
    const { HUIPIN_AUDIT_KEY_FILE: _, ...unsigned } = told;
    const readUnsigned = (profile: string) => toBaseConfig('registry', readConfig(baseConfig('registry'), { ...unsigned, HUIPIN_PROFILE: profile }));
    expect(() => readUnsigned('standard')).toThrow(/HUIPIN_AUDIT_KEY_FILE .* is not set/);
    expect(() => readUnsigned('external')).toThrow(/HUIPIN_AUDIT_KEY_FILE .* is not set/);
    expect(readUnsigned('embedded').auditKeyFile).toBeUndefined();
  });
});
