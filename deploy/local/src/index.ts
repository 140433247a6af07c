export { type Child, type ChildPlan, failsIfEnds, run } from './child.ts';
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
export { openKeeper, type Keeper } from './keeper.ts';
export { resolveJars, startKafka, type KafkaPlan } from './kafka.ts';
export { endLeftovers } from './leftovers.ts';
export { freePort } from './ports.ts';
export { adminUrl, startPostgres, type PostgresPlan } from './postgres.ts';
export { ensureTopics, loadTopics, waitForKafka, type Topic } from './topics.ts';
export { chooseServices, migrationPlan, servicePlan, type ServicePlace } from './services.ts';
