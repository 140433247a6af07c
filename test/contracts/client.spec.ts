import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { creditService } from '@huipin/credit';
import { notificationsService } from '@huipin/notifications';
import { registryService } from '@huipin/registry';
import { rewardsService } from '@huipin/rewards';
import { describeService, type ServiceDefinition } from '@huipin/service-defaults';
import { standardsService } from '@huipin/standards';

const services: Readonly<Record<string, ServiceDefinition>> = { registry: registryService, credit: creditService, rewards: rewardsService, standards: standardsService, notifications: notificationsService };
const client = new URL('../../libs/client/', import.meta.url);

interface Operation {
  operationId: string;
  summary: string;
  requestBody?: { content: Record<string, { example?: unknown }> };
  responses: Record<string, { content?: Record<string, unknown> }>;
}

describe.each(Object.keys(services))('the client of %s', (service) => {
  const kept = JSON.parse(readFileSync(new URL(`openapi/${service}.json`, client), 'utf8')) as { paths: Record<string, Record<string, Operation>> };
  const operations = Object.values(kept.paths).flatMap((item) => Object.values(item));

  it('is what the code says today: `npm run generate`', async () => {
    expect(kept).toEqual(JSON.parse(JSON.stringify(await describeService(service, services[service]!))));
  });

  it('knows an example of each body, which its schema takes', () => {
    const bare = operations.filter(({ requestBody }) => requestBody?.content['application/json'] && requestBody.content['application/json'].example === undefined);
    expect(bare.map(({ operationId }) => operationId)).toEqual([]);
  });

  it('knows what each operation answers, and that it may refuse', () => {
    const silent = operations.filter(({ responses }) => !Object.entries(responses).some(([status, { content }]) => status === '204' || (status.startsWith('2') && content !== undefined)));
    expect(silent.map(({ operationId }) => operationId)).toEqual([]);
    for (const { responses } of operations) expect(Object.keys(responses)).toEqual(expect.arrayContaining(['400', '401', '429', '503', 'default']));
  });
});
