import { describe, expect, it } from '@jest/globals';
import { readEdgeConfig } from './config.ts';
import { prefersEnglish } from './problem.ts';

describe('the configuration of the edge', () => {
  const good = { PORT: '8080', HUIPIN_UPSTREAMS: '{"registry":"http://registry:3000"}' };

  it('reads where the services listen', () => {
    expect(readEdgeConfig(good).upstreams.get('registry')?.host).toBe('registry:3000');
  });
  it.each([
    ['PORT', '0'],
    ['PORT', undefined],
    ['HUIPIN_UPSTREAMS', undefined],
    ['HUIPIN_UPSTREAMS', 'registry=3000'],
    ['HUIPIN_UPSTREAMS', '{"registry":3000}'],
    ['HUIPIN_UPSTREAMS', '{"registry":"ftp://registry"}'],
    ['HUIPIN_UPSTREAMS', '{"registry":"http://registry/api"}'],
    ['HUIPIN_LISTENING', 'kafka'],
    ['OIDC_ISSUER', 'somewhere'],
    ['HUIPIN_TRUSTED_PROXIES', 'true'],
    ['HUIPIN_TRUSTED_PROXIES', '10.0.0.0/33'],
    ['HUIPIN_TRUSTED_PROXIES', '0.0.0.0/0'],
    ['HUIPIN_TRUSTED_PROXIES', '10.0.0.1, 10.0.0.2'],
  ])('names the variable %s when it is %j', (name, value) => {
    expect(() => readEdgeConfig({ ...good, [name]: value })).toThrow(new RegExp(`the variable ${name} `));
  });
});

describe('the language of a problem', () => {
  it.each([
    [undefined, false],
    ['zh-CN,zh;q=0.9,en;q=0.8', false],
    ['en-GB,en;q=0.9,zh;q=0.8', true],
    ['en', true],
    ['de', false],
    ['zh;q=0.3,en-US;q=0.7', true],
    ['zh;q=0,en;q=0.1', true],
  ])('for %j is English: %p', (header, english) => {
    expect(prefersEnglish(header)).toBe(english);
  });
});
