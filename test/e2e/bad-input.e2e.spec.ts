import { describe, expect, it } from '@jest/globals';
import { Caller, type Problem } from './client.ts';
import { day, freshUscc, givenEnterprise, givenHonour, honourTypeOf } from './given.ts';
import { sharedOrigin } from './shared-stack.ts';

const origin = sharedOrigin();
const caller = new Caller(origin);
const registrar = caller.as('registrar-340000');
const enterprises = '/api/registry/v1/enterprises';

describe('bad input through the edge', () => {
  // Every other wrong token: tokens.e2e.spec.ts.
  it('a refused token is a problem document', async () => {
    const reply = await caller.send<Problem>('POST', enterprises, { name: 'x', division: '340100' }, { authorization: 'Bearer x.y.z' });
    expect(reply).toMatchObject({ status: 401, body: { code: 'TOKEN_INVALID' } });
    expect(reply.headers.get('content-type')).toContain('application/problem+json');
  });

  it('a body of 20 MB is refused with 413 and the connection survives', async () => {
    const reply = await registrar.send<Problem>('POST', enterprises, JSON.stringify({ name: 'x'.repeat(20_000_000) }), { 'content-type': 'application/json' });
    expect(reply).toMatchObject({ status: 413, body: { code: 'BODY_TOO_LARGE' } });
    expect((await caller.get('/health/ready')).status).toBe(200);
  });

  it('a second grant of the same thing, and a revocation before the grant, are refused', async () => {
    const enterprise = await givenEnterprise(caller);
    const type = await honourTypeOf(caller, 'national');
    const honour = await givenHonour(caller, enterprise.id, type, day(-5));
    await expect(givenHonour(caller, enterprise.id, type, day(-5))).rejects.toThrow(/HONOUR_ALREADY_GRANTED/);
    const revoked = await registrar.post(`/api/registry/v1/honours/${honour.id}/revocations`, { revokedOn: day(-6), reason: '早于授予', policyRef: '3.1.2', documentNo: 'R-1' });
    expect(revoked).toMatchObject({ status: 422, body: { code: 'REVOKED_BEFORE_GRANT' } });
  });

  it('good rows beside a bad one are kept, and each refusal names row, field and remedy', async () => {
    const [good, other] = [freshUscc(), freshUscc()];
    const csv = ['code,name,division,industryEdition,industryCode,size,establishedOn', `${good},导入测试甲${good}有限公司,340104,2017,6513,small,2015-03-01`, `,,340104,,,,`, `${other},导入测试乙${other}有限公司,349999,,,,`, `=1+1,公式,340104,,,,`].join('\r\n');
    const accepted = await registrar.send<unknown>('POST', '/api/registry/v1/imports?kind=enterprises', csv, { 'content-type': 'text/csv' });
    expect(accepted.status).toBe(202);
    const location = accepted.headers.get('location')!;
    let job = { state: 'running', accepted: 0, refused: 0 };
    while (job.state === 'running') job = await caller.must(200, registrar.get<typeof job>(location));
    expect(job).toMatchObject({ state: 'finished', accepted: 1, refused: 3 });
    const { items } = await caller.must(200, registrar.get<{ items: { row: number; field: string; code: string; message: string }[] }>(`${location}/refusals`, { 'accept-language': 'en' }));
    expect(items.map(({ row }) => row)).toEqual([3, 4, 5]);
    expect(items[1]).toMatchObject({ field: 'division', code: 'DIVISION_UNKNOWN' });
    expect(items.every(({ message }) => /^[\x20-\x7e]+$/.test(message))).toBe(true);
  });

  it('what does not exist is a problem document, never a 5xx', async () => {
    for (const path of ['/api/registry/v1/nothing', '/api/nothing/v1/x', '/api/credit/v1/enterprises/none/grade', '/api/registry/v1/honours?on=2023-02-30', '/api/notifications/v1/feeds/secret/events']) {
      const reply = await caller.get<Problem>(path);
      expect(reply.status).toBeGreaterThanOrEqual(400);
      expect(reply.status).toBeLessThan(500);
      expect(reply.headers.get('content-type')).toContain('application/problem+json');
      expect(reply.body.code).toMatch(/^[A-Z_]+$/);
    }
  });
});
