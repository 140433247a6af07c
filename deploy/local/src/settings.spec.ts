import { describe, expect, it } from '@jest/globals';
import { readExternalParts } from './external.ts';
import { readOptions } from './options.ts';
import { chooseServices, services } from './services.ts';
import { readTopics } from './topics.ts';

describe('the options of npm start', () => {
  it('have defaults', () => {
    expect(readOptions([], '/somewhere')).toMatchObject({ port: 8080, fresh: false, sample: true, dataDir: expect.stringMatching(/\/\.huipin$/) });
  });
  it('take a data folder as seen from where npm was called', () => {
    expect(readOptions(['--data', 'a', '--no-sample', '--fresh', '--port=9000'], '/somewhere')).toMatchObject({ dataDir: '/somewhere/a', sample: false, fresh: true, port: 9000 });
  });
  it.each([['--port', 'x'], ['--port', '0'], ['--port', '65536'], ['--port', '1e3'], ['--port'], ['--data'], ['extra'], ['--fresh=yes']])('are refused: %j', (...args) => {
    expect(() => readOptions(args, '/')).toThrow(/--port takes|usage: npm start/);
  });
});

describe('parts that exist already', () => {
  const database = { HUIPIN_CREDIT_DATABASE_URL: 'postgres://credit:x@db/credit', HUIPIN_CREDIT_MIGRATION_URL: 'postgres://owner:x@db/credit' };

  it('are none when no variable names them, or names them empty', () => {
    const parts = readExternalParts(['credit'], { KAFKA_BROKERS: '', OIDC_ISSUER: '' });
    expect([parts.kafkaBrokers, parts.issuer, parts.databases.size]).toEqual([undefined, undefined, 0]);
  });
  it('are taken service by service', () => {
    const parts = readExternalParts(['credit', 'registry'], { ...database, KAFKA_BROKERS: 'a:9092,b:9092' });
    expect([...parts.databases.keys()]).toEqual(['credit']);
    expect(parts.kafkaBrokers).toEqual(['a:9092', 'b:9092']);
  });
  it.each([
    [{ KAFKA_BROKERS: 'localhost' }],
    [{ KAFKA_BROKERS: 'a:1, b:2' }],
    [{ OIDC_ISSUER: 'login.example' }],
    [{ OIDC_ISSUER: 'ftp://login.example' }],
    [{ ...database, HUIPIN_CREDIT_DATABASE_URL: 'credit' }],
    [{ ...database, HUIPIN_CREDIT_MIGRATION_URL: undefined }],
  ])('are refused, by the name of the variable and without its value: %j', (environment) => {
    expect(() => readExternalParts(['credit'], environment)).toThrow(/^(the variable )?(KAFKA_BROKERS|OIDC_ISSUER|HUIPIN_CREDIT_\w+_URL) is /);
  });
});

describe('the services of a start', () => {
  it('are all, from their builds', () => {
    expect(chooseServices('').map(({ name, isBuilt }) => [name, isBuilt])).toEqual(services.map((name) => [name, true]));
  });
  it('are those that are named, built or in a folder', () => {
    expect(chooseServices('registry, other=/x')).toEqual([
      { name: 'registry', folder: expect.stringMatching(/services\/registry\/dist$/), isBuilt: true },
      { name: 'other', folder: '/x', isBuilt: false },
    ]);
  });
});

describe('the list of topics', () => {
  const row = { name: 'registry.honour.v1', partitions: 6, retentionDays: 90, audience: 'public', publisher: 'registry' };
  const list = (...rows: unknown[]) => readTopics(JSON.stringify({ topics: rows }));

  it('is read', () => {
    expect(list(row)).toEqual([row]);
  });
  it.each([
    [{ ...row, name: 'honours' }, /no name of the form/],
    [{ ...row, partitions: 0 }, /partitions must be/],
    [{ ...row, retentionDays: 1.5 }, /retentionDays must be/],
    [{ ...row, audience: 'everybody' }, /audience must be one of/],
    [{ ...row, publisher: 'credit' }, /publisher must be/],
    [{ ...row, replicas: 3 }, /unknown member replicas/],
    ['registry.honour.v1', /no name of the form/],
  ])('refuses a row like %j', (wrong, reason) => {
    expect(() => list(wrong)).toThrow(reason);
  });
  it('refuses the same topic twice, and a file without a list', () => {
    expect(() => list(row, row)).toThrow(/stands there twice/);
    expect(() => readTopics('')).toThrow(/needs a list/);
  });
});
