import { setTimeout as wait } from 'node:timers/promises';
import { type TokenSource } from './tokens.ts';

export interface ImportPlan {
  /** The door of the service that takes it, such as /api/registry/v1. */
  readonly door: string;
  /** `kind=…`, with further parameters where there are. */
  readonly query: string;
  /** In whose name it is sent. */
  readonly client: string;
  readonly csv: string;
}

export interface Refusal {
  readonly row: number;
  readonly field: string | null;
  readonly code: string;
  readonly message: string;
  readonly value: string | null;
}

export interface Imported {
  readonly rows: number;
  /** With those that an earlier import has brought: what is there now. */
  readonly present: number;
  /** What this import has changed. */
  readonly changed: number;
  readonly refusals: readonly Refusal[];
}

interface Job {
  readonly state: 'running' | 'finished' | 'failed';
  readonly rows: number;
  readonly accepted: number;
  readonly unchanged: number;
  readonly failure: { readonly code: string; readonly message?: string } | null;
}

/** Sends a file through the front door as a department does, and waits until it has been worked on. */
export async function importFile(origin: string, token: TokenSource, { door, query, client, csv }: ImportPlan): Promise<Imported> {
  const authorization = `Bearer ${await token(client)}`;
  const sent = await fetch(`${origin}${door}/imports?${query}`, { method: 'POST', headers: { authorization, 'content-type': 'text/csv' }, body: csv });
  const location = sent.headers.get('location');
  if (location === null) throw await refusal(sent);
  const read = async <T>(path: string) => {
    const answer = await fetch(`${origin}${path}`, { headers: { authorization } });
    if (!answer.ok) throw await refusal(answer);
    return (await answer.json()) as T;
  };
  let job = await read<Job>(location);
  for (; job.state === 'running'; job = await read<Job>(location)) await wait(25);
  if (job.state === 'failed') throw new Error(`${door}/imports?${query} failed: ${job.failure?.code ?? ''} ${job.failure?.message ?? ''}`);
  const { items } = await read<{ items: Refusal[] }>(`${location}/refusals?limit=500`);
  return { rows: job.rows, present: job.accepted + job.unchanged, changed: job.accepted, refusals: items };
}

async function refusal(answer: Response): Promise<Error> {
  return new Error(`${answer.url} answers ${answer.status}: ${await answer.text()}`);
}
