export { type Child, type ChildPlan, failsIfEnds, isAlive, run, startChild } from './child.ts';
export {
  databaseUrl,
  openDatabaseTo,
  provisionDatabase,
  sealServer,
  waitForPostgres,
  withClient,
  type DatabasePlan,
} from './databases.ts';
export { StartFailure } from './failure.ts';
export { claimsOf, clients, people, type Person, type Principal } from './identity/principals.ts';
export { openKeeper, type Keeper } from './keeper.ts';
export { KAFKA_VERSION, resolveJars, startKafka, type KafkaPlan } from './kafka.ts';
export { endLeftovers } from './leftovers.ts';
export { checkJava, checkMaven, checkNode } from './machine.ts';
export { javaLocale, resolveOnce } from './maven.ts';
export { freePort } from './ports.ts';
export { adminUrl, POSTGRES_VERSION, startPostgres, type PostgresPlan } from './postgres.ts';
export { tokenSource, type TokenSource } from './tokens.ts';
export { ensureTopics, loadTopics, waitForKafka, type Topic } from './topics.ts';
export { keepAuditKey } from './audit-key.ts';
export { keepSealingKeys } from './sealing-keys.ts';
export { chooseServices, migrationPlan, servicePlan, type ServicePlace } from './services.ts';
