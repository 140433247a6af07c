import { describe, expect, it } from '@jest/globals';
import { describeService } from '@huipin/service-defaults';
import { creditService } from './definition.ts';

interface Operation {
  responses: Record<string, { content?: object }>;
}

describe('the interface of credit', () => {
  it('documents the answer of every operation', async () => {
    const { paths } = (await describeService('credit', creditService)) as { paths: Record<string, Record<string, Operation>> };
    const own = Object.entries(paths).flatMap(([path, item]) => Object.entries(item).map(([method, { responses }]) => ({ operation: `${method} ${path}`, responses })));
    const silent = own.filter(({ responses }) => !Object.entries(responses).some(([status, { content }]) => status.startsWith('2') && content !== undefined)).map(({ operation }) => operation);
    expect(silent.filter((operation) => !/\/health\/|asyncapi|\/messaging/.test(operation))).toEqual([]);
    expect(own.length).toBeGreaterThan(30);
  });

  it('has a label in both languages for every code it prints', () => {
    const { labels } = creditService;
    for (const vocabulary of ['samplingState', 'samplingResult', 'samplingStage', 'matching', 'grade', 'gradeReason', 'informationGroup', 'gradeFact', 'counting', 'list', 'severity', 'listingCaseState', 'decisionOutcome', 'removalKind']) {
      expect(Object.values(labels[vocabulary] ?? {}).every(({ zh, en }) => zh !== '' && en !== '')).toBe(true);
      expect(Object.keys(labels[vocabulary] ?? {})).not.toHaveLength(0);
    }
  });
});
