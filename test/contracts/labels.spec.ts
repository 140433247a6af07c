import { describe, expect, it } from '@jest/globals';
import { creditService } from '@huipin/credit';
import { notificationsService } from '@huipin/notifications';
import { registryService } from '@huipin/registry';
import { rewardsService } from '@huipin/rewards';
import { describeService, labelsOf, type ServiceDefinition } from '@huipin/service-defaults';
import { standardsService } from '@huipin/standards';

const services: Record<string, ServiceDefinition> = {
  registry: registryService,
  credit: creditService,
  rewards: rewardsService,
  standards: standardsService,
  notifications: notificationsService,
};

/** Words of other standards, which no label could say better. */
const notOurs = new Set(['1.0', 'application/json', 'true', 'false']);

describe.each(Object.entries(services))('the codes of %s', (name, definition) => {
  const labels = Object.values(labelsOf(definition));

  it('have a label wherever the interface lists them', async () => {
    const codes = [...codesIn(await describeService(name, definition))].filter((code) => !notOurs.has(code));
    expect(codes.length).toBeGreaterThan(10);
    expect(codes.filter((code) => !labels.some((vocabulary) => code in vocabulary))).toEqual([]);
  });

  it('have it in Chinese and in English', () => {
    const texts = labels.flatMap((vocabulary) => Object.values(vocabulary)).flatMap(({ zh, en }) => [zh, en]);
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
  });
});

function codesIn(schema: unknown, found = new Set<string>()): Set<string> {
  if (typeof schema !== 'object' || schema === null) return found;
  // `?fields=` lists names of members, which are no codes.
  if ('in' in schema && 'name' in schema && schema.name === 'fields') return found;
  if ('enum' in schema && Array.isArray(schema.enum)) for (const code of schema.enum) found.add(String(code));
  for (const member of Object.values(schema)) codesIn(member, found);
  return found;
}
