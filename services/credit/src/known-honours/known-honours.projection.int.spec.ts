import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HonourKind, SubjectKind } from '@huipin/contracts';
import { newId } from '@huipin/kernel';
import { ago, CreditUnderTest } from '../testing/credit-under-test.ts';
import { brandChanged, brandRegistered, declarationWithdrawn, declared, enterpriseMerged, enterpriseRegistered, honourExpired, honourGranted, honourRevoked } from '../testing/neighbours.events.ts';

let credit: CreditUnderTest;

beforeAll(async () => {
  credit = await CreditUnderTest.start();
});
afterAll(() => credit.close());

const grade = async (id: string, on = ago(0)) => (await credit.grade(id, `?on=${on}`)).grade;

describe('an honour', () => {
  it('in force makes an enterprise known, until it ends', async () => {
    const subjectId = await credit.enterprise();
    const honour = { id: newId(), subjectId, grantedOn: ago(400), validTo: ago(-100) };
    await credit.delivery.deliver(honourGranted(honour));
    expect([await grade(subjectId, ago(401)), await grade(subjectId, ago(400)), await grade(subjectId, ago(-100)), await grade(subjectId, ago(-101))]).toEqual([null, 'B', 'B', null]);
    await credit.delivery.deliver(honourRevoked(honour, ago(10)));
    expect([await grade(subjectId, ago(11)), await grade(subjectId, ago(10))]).toEqual(['B', null]);
  });

  it('may be heard of before its enterprise', async () => {
    const subjectId = newId();
    await credit.delivery.deliver(honourGranted({ id: newId(), subjectId }));
    expect(await grade(subjectId)).toBe('B');
    await credit.delivery.deliver(enterpriseRegistered({ id: subjectId, name: '后到有限公司' }));
    expect((await credit.reported({ enterprise: { name: '后到有限公司' } })).enterprise.id).toBe(subjectId);
  });

  it('of a brand counts for the owner, also when the owner is heard of last', async () => {
    const [brand, owner] = [newId(), newId()];
    await credit.delivery.deliver(honourGranted({ id: newId(), subjectId: brand, kind: SubjectKind.BRAND }), brandRegistered(brand), brandChanged(brand, owner));
    expect((await credit.get(`/enterprises/${owner}/grade`)).status).toBe(404);
    await credit.enterprise({ id: owner });
    expect(await grade(owner)).toBe('B');
  });

  it('of protection is none', async () => {
    const subjectId = await credit.enterprise();
    await credit.delivery.deliver(honourGranted({ id: newId(), subjectId, honourKind: HonourKind.PROTECTION_RECORD }));
    expect(await grade(subjectId)).toBeNull();
  });

  it('follows its holder through a merger', async () => {
    const [from, into] = [await credit.enterprise(), await credit.enterprise()];
    await credit.delivery.deliver(honourGranted({ id: newId(), subjectId: from }), declared(newId(), from, ago(100)), enterpriseMerged({ id: from, name: '并出' }, into));
    const { inputs } = (await credit.get(`/enterprises/${into}/grade/explanation`)).body as { inputs: { fact: string }[] };
    expect(inputs.map(({ fact }) => fact).sort()).toEqual(['declaration', 'honour']);
  });
});

describe('a declaration', () => {
  it('makes an enterprise known until it is withdrawn', async () => {
    const [enterpriseId, id] = [newId(), newId()];
    await credit.delivery.deliver(declared(id, enterpriseId, ago(100)));
    expect([await grade(enterpriseId, ago(101)), await grade(enterpriseId)]).toEqual([null, 'B']);
    await credit.delivery.deliver(declarationWithdrawn(id, enterpriseId, ago(100), ago(5)));
    expect([await grade(enterpriseId, ago(6)), await grade(enterpriseId, ago(5))]).toEqual(['B', null]);
  });
});

describe('each of these topics', () => {
  const enterpriseId = newId();
  const honour = { id: newId(), subjectId: enterpriseId };
  const declaration = newId();
  it.each([
    ['honours', () => [honourGranted(honour), honourExpired(honour, ago(3))]],
    ['declarations', () => [declared(declaration, enterpriseId, ago(100)), declarationWithdrawn(declaration, enterpriseId, ago(100), ago(3))]],
  ] as const)('of %s is unmoved by repeats, older news and unknown types', async (_, facts) => {
    const [first, second] = facts();
    await credit.delivery.deliverRecord(first!, { keyVersion: 1 });
    await credit.delivery.deliverRecord(second!, { keyVersion: 2 });
    const before = await credit.facts(enterpriseId);
    await credit.delivery.deliverRecord(second!, { keyVersion: 2 });
    await credit.delivery.deliverRecord(first!, { keyVersion: 1 });
    const { skippedTypes } = credit.delivery.counts;
    await credit.delivery.deliverRecord(first!, { keyVersion: 3, type: 'huipin.registry.v1.SomethingNew' });
    expect(credit.delivery.counts).toMatchObject({ skippedTypes: skippedTypes + 1, parked: 0, dead: 0 });
    expect(await credit.facts(enterpriseId)).toEqual(before);
    expect([await grade(enterpriseId, ago(4)), await grade(enterpriseId)]).toEqual(['B', null]);
  });
});
