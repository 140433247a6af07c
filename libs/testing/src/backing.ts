/** The PostgreSQL and the Kafka that one jest run shares; started by backing.setup.ts, found by workers in the environment. */
export interface Backing {
  readonly adminUrl: string;
  readonly brokers: readonly string[];
}

const [postgresVariable, kafkaVariable] = ['HUIPIN_TEST_POSTGRES_URL', 'HUIPIN_TEST_KAFKA_BROKERS'];

export function backing(): Backing {
  const [adminUrl, brokers] = [process.env[postgresVariable], process.env[kafkaVariable]];
  if (adminUrl === undefined || brokers === undefined) {
    throw new Error('no PostgreSQL and Kafka here: run this spec in the jest project "int", as *.int.spec.ts');
  }
  return { adminUrl, brokers: brokers.split(',') };
}

export function publishBacking({ adminUrl, brokers }: Backing): void {
  process.env[postgresVariable] = adminUrl;
  process.env[kafkaVariable] = brokers.join(',');
}
