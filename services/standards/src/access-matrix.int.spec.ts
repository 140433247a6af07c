import { newId } from '@huipin/kernel';
import { Delivery, published } from '@huipin/messaging/testing';
import { describeAccess, serviceUnderTest, type Asking, type ServiceUnderTest } from '@huipin/service-defaults/testing';
import request from 'supertest';
import { allMigrations } from './data-source.ts';
import { standardsService } from './definition.ts';
import { enterpriseRegistered, samplingFinalised } from './testing/neighbours.events.ts';

let standards: ServiceUnderTest;
let delivery: Delivery;
let registrar: string;

async function start(options: Asking) {
  standards = await serviceUnderTest('standards', standardsService, allMigrations, options);
  delivery = new Delivery(standards.app);
  registrar = await standards.bearer({ sub: 'registrar', territory: '340000', roles: ['registry.write'] });
  return { ...standards, facts: async () => (await published(standards.app)).length };
}

const division = '340103';
const body = (enterpriseId: string) => ({
  enterpriseId,
  product: { name: '电缆' },
  standard: { number: 'GB/T 12706.1-2020', name: '电缆' },
  indicators: [],
  declaredOn: '2024-03-01',
});

async function known(place = division): Promise<string> {
  const id = newId();
  await delivery.deliver(enterpriseRegistered({ id, name: '某企业', division: place }));
  return id;
}

/** The declaration of an enterprise of which the registry has told, or has not yet. */
async function declared(owner: string, more: object = {}): Promise<{ id: string; owner: string }> {
  const answer = await request(standards.app.getHttpServer()).post('/api/standards/v1/declarations').set('authorization', registrar).send({ ...body(owner), ...more }).expect(201);
  return { id: (answer.body as { id: string }).id, owner };
}

const act = (more: object) => async () => {
  const { id, owner } = await declared(await known());
  return { params: { id }, body: { ...more, reason: 'matrix' }, division, owner };
};
const one = (of: () => Promise<string> | string) => async () => {
  const { id, owner } = await declared(await of());
  return { params: { id }, owner };
};
const listed = (of: () => Promise<string> | string) => async () => {
  const { id, owner } = await declared(await of());
  return { query: `enterpriseId=${owner}`, owner, shows: id };
};

async function found() {
  const { owner } = await declared(await known());
  await delivery.deliver(samplingFinalised({ id: newId(), enterpriseId: owner, product: { name: '电缆' } }));
  const { items } = (await request(standards.app.getHttpServer()).get(`/api/standards/v1/findings?enterpriseId=${owner}`).expect(200)).body as { items: { id: string }[] };
  return { params: { id: items[0]!.id } };
}

describeAccess('standards', standardsService, start, {
  'GET /standards/parse': () => ({ query: 'number=GB/T 4754-2017' }),
  'GET /declarations': { open: listed(() => known()), withheld: listed(newId) },
  'GET /declarations/:id': { open: one(() => known()), withheld: one(newId) },
  'POST /declarations': {
    open: async () => {
      const owner = await known();
      return { body: body(owner), division, owner };
    },
    dated: async (declaredOn) => ({ body: { ...body(await known('340422')), declaredOn } }),
  },
  'POST /declarations/:id/corrections': act({ declaredOn: '2024-02-01' }),
  'POST /declarations/:id/withdrawals': {
    open: act({ withdrawnOn: '2024-04-01' }),
    dated: async (withdrawnOn) => {
      const { id } = await declared(await known('340422'), { declaredOn: '2014-01-01' });
      return { params: { id }, body: { withdrawnOn, reason: 'matrix' } };
    },
  },
  'GET /findings/:id': found,
  'GET /findings/:id/explanation': found,
});
