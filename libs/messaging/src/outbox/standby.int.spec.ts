import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { startPostgres } from '@huipin/testing';
import pg from 'pg';
import { leadAt } from '../testing/leading.ts';

it('a relay that is given the address of a standby says so, and leads nothing there', async () => {
  const server = await startPostgres({ wal_level: 'replica' });
  try {
    const folder = new URL('../../migrations/', import.meta.url);
    const client = new pg.Client({ connectionString: server.adminUrl });
    await client.connect();
    for (const file of readdirSync(folder).sort()) await client.query(readFileSync(new URL(file, folder), 'utf8'));
    await client.end();
    const primary = await leadAt(server.adminUrl);
    expect(primary?.cursor.epoch).toBe('1');
    await primary!.client.end();
    await server.becomeStandby();
    await expect(leadAt(server.adminUrl)).rejects.toThrow('this server is a standby: give the relay the address of the primary');
  } finally {
    await server.stop();
  }
});
