import { describe, expect, it } from '@jest/globals';
import { isPublicAddress, SinkRules } from './sink-address.gateway.ts';

function codeOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
}

const nowhere = () => Promise.reject(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }));

describe('an address', () => {
  it.each(['8.8.8.8', '114.114.114.114', '202.38.64.1', '2606:4700:4700::1111', '2408:8000::1'])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    ['this host', '0.0.0.0'],
    ['loopback', '127.0.0.1'],
    ['loopback beyond .1', '127.255.0.3'],
    ['private 10/8', '10.0.0.1'],
    ['private 172.16/12', '172.31.255.255'],
    ['private 192.168/16', '192.168.1.1'],
    ['link-local and metadata of most clouds', '169.254.169.254'],
    ['carrier-grade NAT and metadata of Alibaba', '100.100.100.200'],
    ['metadata of Oracle', '192.0.0.192'],
    ['wire server of Azure', '168.63.129.16'],
    ['benchmarking', '198.18.0.1'],
    ['documentation', '203.0.113.9'],
    ['multicast', '224.0.0.1'],
    ['reserved', '240.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['unspecified v6', '::'],
    ['loopback v6', '::1'],
    ['mapped loopback', '::ffff:127.0.0.1'],
    ['mapped public', '::ffff:8.8.8.8'],
    ['compatible loopback', '::7f00:1'],
    ['NAT64 of loopback', '64:ff9b::7f00:1'],
    ['6to4 of loopback', '2002:7f00:1::'],
    ['Teredo', '2001:0:4136:e378::1'],
    ['unique local', 'fd00:ec2::254'],
    ['link-local v6', 'fe80::1'],
    ['site-local', 'fec0::1'],
    ['multicast v6', 'ff02::1'],
    ['documentation v6', '2001:db8::1'],
    ['no address at all', 'localhost'],
  ])('%s is not public: %s', (_, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('a sink outside the embedded stack', () => {
  const rules = new SinkRules('standard', nowhere);

  it('is an https address', () => {
    expect(rules.parse('https://receiver.example.cn:8443/hooks?a=1').host).toBe('receiver.example.cn:8443');
  });

  it.each([
    ['http', 'http://receiver.example.cn/', 'SINK_NOT_HTTPS'],
    ['another scheme', 'ftp://receiver.example.cn/', 'SINK_NOT_HTTPS'],
    ['a file', 'file:///etc/passwd', 'SINK_NOT_HTTPS'],
    ['no address', 'receiver', 'SINK_MALFORMED'],
    ['credentials', 'https://user:secret@receiver.example.cn/', 'SINK_MALFORMED'],
    ['a fragment', 'https://receiver.example.cn/#a', 'SINK_MALFORMED'],
    ['loopback', 'https://127.0.0.1/', 'SINK_ADDRESS_REFUSED'],
    ['loopback in hexadecimal', 'https://0x7f.1/', 'SINK_ADDRESS_REFUSED'],
    ['loopback as one number', 'https://2130706433/', 'SINK_ADDRESS_REFUSED'],
    ['loopback in octal', 'https://017700000001/', 'SINK_ADDRESS_REFUSED'],
    ['loopback in full-width digits', 'https://１２７.0.0.1/', 'SINK_ADDRESS_REFUSED'],
    ['loopback v6', 'https://[::1]/', 'SINK_ADDRESS_REFUSED'],
    ['mapped loopback', 'https://[::ffff:127.0.0.1]/', 'SINK_ADDRESS_REFUSED'],
    ['metadata', 'https://169.254.169.254/latest/meta-data', 'SINK_ADDRESS_REFUSED'],
  ])('is not %s', (_, sink, code) => {
    expect(codeOf(() => rules.parse(sink))).toBe(code);
  });

  it('is no name that leads inside, not even with one of its addresses', async () => {
    const resolving = (...addresses: string[]) => new SinkRules('standard', () => Promise.resolve(addresses)).addressesOf('receiver.example.cn');
    expect(await resolving('8.8.8.8', '2606:4700:4700::1111')).toEqual(['8.8.8.8', '2606:4700:4700::1111']);
    await expect(resolving('10.0.0.7')).rejects.toMatchObject({ code: 'SINK_ADDRESS_REFUSED' });
    await expect(resolving('8.8.8.8', '127.0.0.1')).rejects.toMatchObject({ code: 'SINK_ADDRESS_REFUSED' });
  });

  it('is not localhost under any of its names', async () => {
    const real = new SinkRules('standard');
    for (const name of ['localhost', 'LOCALHOST.', 'a.localhost']) await expect(real.addressesOf(name)).rejects.toMatchObject({ code: 'SINK_ADDRESS_REFUSED' });
  });
});

describe('a sink in the embedded stack', () => {
  const rules = new SinkRules('embedded', nowhere);

  it('may be http and on this machine', async () => {
    expect(rules.parse('http://127.0.0.1:9000/hook').port).toBe('9000');
    expect(rules.parse('http://[::1]:9000/').hostname).toBe('[::1]');
    expect(await new SinkRules('embedded').addressesOf('localhost')).toEqual(['127.0.0.1', '::1']);
  });

  it.each(['http://192.168.1.1/', 'http://169.254.169.254/', 'http://0.0.0.0/', 'https://[fd00::1]/'])('is still not %s', (sink) => {
    expect(codeOf(() => rules.parse(sink))).toBe('SINK_ADDRESS_REFUSED');
  });
});

describe('a network of the departments', () => {
  const rules = new SinkRules('standard', nowhere, ['10.1.0.0/16', 'fd00:1::/32']);

  it.each(['https://10.1.255.254/', 'https://[fd00:1::7]/'])('takes webhooks where it is named: %s', (sink) => {
    expect(rules.parse(sink).href).toBe(sink);
  });

  it.each(['https://10.2.0.1/', 'https://127.0.0.1/', 'https://[fd00:2::1]/', 'https://[::ffff:10.1.0.1]/'])('opens nothing beside it: %s', (sink) => {
    expect(codeOf(() => rules.parse(sink))).toBe('SINK_ADDRESS_REFUSED');
  });

  it('is still written to by https alone', () => {
    expect(codeOf(() => rules.parse('http://10.1.0.1/'))).toBe('SINK_NOT_HTTPS');
  });
});
