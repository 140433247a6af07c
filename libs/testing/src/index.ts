export { backing, type Backing } from './backing.ts';
export { startCollector, type CollectedSpan, type Collector } from './collector.ts';
export { freePort } from '@huipin/local';
export { eventually } from './eventually.ts';
export { startIssuer, type Claims, type Issuer, type TokenFlaws } from './issuer.ts';
export { startKafka, startPostgres, type TestKafka, type TestPostgres, type TestServer } from './servers.ts';
export { serviceDatabase, type ServiceDatabase, type ServiceDatabaseOptions } from './service-database.ts';
export { makeAllTopics, makeTopicOn, makeTopics, specTopic } from './topic.ts';
export { zip, type Member } from './zip.ts';
