import { publishBacking } from './backing.ts';
import { removeLeftovers, startKafka, startPostgres, type TestServer } from './servers.ts';

declare global {
  // Jest loads setup and teardown apart; the global object is what they share.
  var huipinBacking: TestServer[] | undefined;
}

/** globalSetup of jest: one PostgreSQL and one Kafka for all spec files of the run. */
export default async function setUp(): Promise<void> {
  await removeLeftovers();
  const [postgres, kafka] = await Promise.all([startPostgres(), startKafka()]);
  globalThis.huipinBacking = [kafka, postgres];
  publishBacking({ adminUrl: postgres.adminUrl, brokers: kafka.brokers });
}
