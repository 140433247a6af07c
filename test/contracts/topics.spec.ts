import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { deadLetterTopic, replayTopic, services, topics, type Audience } from '@huipin/contracts';
import { loadTopics } from '@huipin/local';

const listed = loadTopics(fileURLToPath(new URL('../../deploy/topics.yaml', import.meta.url)));
const audiences: Readonly<Record<string, Audience>> = {
  ...Object.fromEntries(Object.entries(topics).map(([name, { audience }]) => [name, audience])),
  ...Object.fromEntries(services.flatMap((service) => [[deadLetterTopic(service), 'internal'], [replayTopic(service), 'internal']])),
};

describe('deploy/topics.yaml', () => {
  it('has every topic of the contracts, every dead-letter and every replay topic, and no other', () => {
    expect(listed.map(({ name }) => name).sort()).toEqual(Object.keys(audiences).sort());
  });

  it.each(listed.map(({ name, audience }) => [name, audience]))('gives %s the audience that the contracts give it: %s', (name, audience) => {
    expect(audience).toBe(audiences[name]);
  });

  it('keeps every message at least as long as a feed does', () => {
    expect(listed.filter(({ retentionDays }) => retentionDays < 90)).toEqual([]);
  });
});
