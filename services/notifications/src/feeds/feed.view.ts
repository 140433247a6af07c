import { divisionField, idField } from '@huipin/service-defaults';
import { z } from 'zod';
import { feedNames, parseSequence } from './feed.ts';

/** An event as it leaves the house, the same on every channel. */
export const cloudEventView = z
  .object({
    specversion: z.literal('1.0'),
    id: z.string().meta({ description: 'the same event has the same id on every channel and in every repeat' }),
    source: z.string(),
    type: z.string().meta({ examples: ['huipin.registry.v1.HonourGranted'] }),
    subject: z.string().meta({ description: 'id of the enterprise, brand or region' }),
    time: z.string(),
    dataschema: z.string(),
    datacontenttype: z.literal('application/json'),
    sequence: z.string().regex(/^\d{20}$/).meta({ description: 'contiguous per feed, from 1' }),
    aggregateid: z.string(),
    aggregateversion: z.string(),
    keyversion: z.string().meta({ description: 'contiguous per topic and subject, from 1' }),
    traceparent: z.string().optional(),
    data: z.record(z.string(), z.unknown()).meta({ description: 'ProtoJSON of the message: 64-bit integers as strings, enum names' }),
  })
  .meta({ id: 'CloudEvent' });

export const feedPageView = z.object({
  items: z.array(cloudEventView),
  nextCursor: z.string().meta({ description: 'last sequence read, wanted or not; equal to `after` = there is nothing newer' }),
});

export const feedView = z.object({ feed: z.enum(feedNames), audience: z.enum(feedNames), head: z.string(), types: z.array(z.string()) }).meta({ id: 'Feed' });
export type FeedView = z.output<typeof feedView>;

export const cursorField = z
  .string()
  .refine((text) => parseSequence(text) !== undefined, { params: { code: 'CURSOR_INVALID' } })
  .transform((text) => parseSequence(text)!)
  .meta({ type: 'string', examples: ['00000000000000000042'], description: 'a sequence, with or without leading zeros' });

/** `?type=…&type=…`: once or several times. */
function repeated<T extends z.ZodType<string>>(field: T, most: number) {
  return z
    .preprocess((given) => (given === undefined || Array.isArray(given) ? given : [given]), z.array(field).max(most).default([]))
    .transform((values) => [...new Set(values)])
    .meta({ type: 'array', items: { type: 'string' } });
}

export const filterFields = { type: repeated(z.string().max(200), 50), subject: repeated(idField, 100), division: repeated(divisionField, 100) };
