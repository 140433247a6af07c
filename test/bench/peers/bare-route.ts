// What a look-up costs where nothing else is done: one Fastify route, one query of pg, the rows as JSON; and the same by a
// statement that each connection plans once.
import { fastify } from 'fastify';
import pg from 'pg';

const [databaseUrl, port] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: databaseUrl!, max: 10 });
const text = 'select * from enterprise where superseded_at is null and id = any(array(select enterprise_id from enterprise_code where value = $1)) order by id limit 101';

const app = fastify();
app.get<{ Querystring: { code: string } }>('/enterprises', async ({ query }) => ({ items: (await pool.query(text, [query.code])).rows as unknown[] }));
app.get<{ Querystring: { code: string } }>('/prepared/enterprises', async ({ query }) => ({ items: (await pool.query({ name: 'look-up', text, values: [query.code] })).rows as unknown[] }));
await app.listen({ port: Number(port), host: '127.0.0.1' });
process.on('disconnect', () => process.exit(0));
process.send!('listening');
