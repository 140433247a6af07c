import pg from 'pg';
import { DataSource, type EntitySchema } from 'typeorm';

const DATE_ARRAY = 1182;
// A date is a calendar day, not a midnight somewhere: keep its text.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(DATE_ARRAY as typeof pg.types.builtins.DATE, (text) => text.replaceAll(/[{}]/g, '').split(',').filter(Boolean));

/** The service's own database, as its runtime role. Never `synchronize`: the schema is the migrations' work. */
export function createDataSource(databaseUrl: string, entities: readonly EntitySchema[], poolSize = 10): DataSource {
  return new DataSource({
    type: 'postgres',
    url: databaseUrl,
    entities: [...entities],
    synchronize: false,
    poolSize,
    applicationName: 'service',
    extra: { keepAlive: true, connectionTimeoutMillis: 5_000, idleTimeoutMillis: 60_000 },
  });
}

/** The connections that TypeORM itself takes from. */
export function poolOf(dataSource: DataSource): pg.Pool {
  return (dataSource.driver as unknown as { master: pg.Pool }).master;
}
