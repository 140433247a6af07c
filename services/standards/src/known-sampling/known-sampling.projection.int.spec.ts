import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SamplingOutcome } from '@huipin/contracts';
import { newId } from '@huipin/kernel';
import { Delivery } from '@huipin/messaging/testing';
import { serviceUnderTest, type ServiceUnderTest } from '@huipin/service-defaults/testing';
import { DataSource } from 'typeorm';
import { allMigrations } from '../data-source.ts';
import { standardsService } from '../definition.ts';
import { samplingCorrected, samplingFinalised, samplingWithdrawn } from '../testing/neighbours.events.ts';
import { knownSamplingResultTable, toKnownSamplingResult } from './known-sampling-result.table.ts';

let standards: ServiceUnderTest;
let delivery: Delivery;

beforeAll(async () => {
  standards = await serviceUnderTest('standards', standardsService, allMigrations);
  delivery = new Delivery(standards.app);
});
afterAll(() => standards.close());

async function kept(id: string) {
  const row = await standards.app.get(DataSource).manager.findOneBy(knownSamplingResultTable, { id });
  return row && toKnownSamplingResult(row);
}

describe('a final sampling result', () => {
  it('is kept as it stands: final, corrected, withdrawn', async () => {
    const [id, enterpriseId] = [newId(), newId()];
    await delivery.deliver(samplingFinalised({ id, enterpriseId }));
    expect(await kept(id)).toEqual({
      id,
      version: 1,
      enterpriseId,
      product: { name: '电热水壶', spec: 'HD-17', lot: '20250301' },
      stage: 'production',
      outcome: 'fail',
      failedItems: ['热效率'],
      sampledOn: '2025-04-10',
      finalOn: '2025-05-17',
      withdrawnOn: null,
      authority: '安徽省市场监督管理局',
      laboratory: '安徽省产品质量监督检验研究院',
    });
    await delivery.deliver(samplingCorrected({ id, enterpriseId, version: 2, outcome: SamplingOutcome.PASS }));
    expect(await kept(id)).toMatchObject({ outcome: 'pass', finalOn: '2025-05-17', version: 2 });
    await delivery.deliver(samplingWithdrawn({ id, enterpriseId, version: 3 }, '2025-07-01'));
    expect(await kept(id)).toMatchObject({ withdrawnOn: '2025-07-01' });
  });

  it('of an enterprise that nobody could name is kept too', async () => {
    const id = newId();
    await delivery.deliver(samplingFinalised({ id }));
    expect(await kept(id)).toMatchObject({ enterpriseId: null });
  });

  it('that is first heard of by its correction is final the day after the last day to object', async () => {
    const id = newId();
    await delivery.deliver(samplingCorrected({ id, enterpriseId: newId() }));
    expect(await kept(id)).toMatchObject({ finalOn: '2025-05-17' });
  });
});

describe('a fact that comes again, late or in disguise', () => {
  it('the same twice, and an older one after a newer, change nothing', async () => {
    const [id, enterpriseId] = [newId(), newId()];
    const [older, newer] = [samplingFinalised({ id, enterpriseId }), samplingCorrected({ id, enterpriseId, version: 2, failedItems: ['容量'] })];
    await delivery.deliverRecord(newer, { keyVersion: 2 });
    await delivery.deliverRecord(newer, { keyVersion: 2 });
    await delivery.deliverRecord(older, { keyVersion: 1 });
    expect(await kept(id)).toMatchObject({ failedItems: ['容量'], version: 2 });
  });

  it('older news under another key is known by its version', async () => {
    const id = newId();
    await delivery.deliver(samplingCorrected({ id, enterpriseId: newId(), version: 2, failedItems: ['容量'] }), samplingFinalised({ id, enterpriseId: newId() }));
    expect(await kept(id)).toMatchObject({ failedItems: ['容量'] });
  });

  it('an unknown type is skipped', async () => {
    const id = newId();
    await delivery.deliverRecord(samplingFinalised({ id, enterpriseId: newId() }), { type: 'huipin.credit.v1.SamplingResultForgotten' });
    expect(await kept(id)).toBeNull();
  });
});
