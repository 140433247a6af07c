import { type Profile } from './charts.ts';

export interface Refusal {
  readonly what: string;
  readonly profile: Profile;
  /** `key=value`; a list or an object as JSON. */
  readonly set: readonly string[];
  /** Part of what Helm says. */
  readonly says: string;
}

const none = 'a key of another profile';

/** What the platform does not take, and the sentence, or the key, that it answers with. */
export const refusals: readonly Refusal[] = [
  { what: 'a misspelt key', profile: 'external', set: ['global.orgin=https://a.example'], says: 'orgin' },
  { what: 'a misspelt key of a part', profile: 'external', set: ['registry.replica=3'], says: 'replica' },
  { what: 'a misspelt key below a part', profile: 'external', set: ['registry.autoscaling.max=3'], says: 'max' },
  { what: 'an unknown profile', profile: 'external', set: ['global.profile=production'], says: 'profile' },
  { what: none, profile: 'embedded', set: ['standard.kafka.replicas=3'], says: '/standard' },
  { what: none, profile: 'embedded', set: ['external.kafka.port=9092'], says: '/external' },
  { what: none, profile: 'standard', set: ['embedded.kafka.size=1Gi'], says: '/embedded' },
  { what: none, profile: 'standard', set: ['global.kafka.brokers=kafka:9092'], says: '/global/kafka' },
  { what: none, profile: 'external', set: ['standard.backup.hour=3'], says: '/standard' },
  { what: 'an issuer of others beside the own one', profile: 'embedded', set: ['global.issuer=https://login.example'], says: '/global/issuer' },
  { what: 'a variable that the chart sets itself', profile: 'external', set: ['registry.env.PORT=80'], says: 'PORT' },
  { what: 'all proxies at once', profile: 'external', set: ['global.trustedProxies=true'], says: '/global/trustedProxies' },
  { what: 'a key that is no Secret', profile: 'external', set: ['registry.env.HUIPIN_SEALING_KEYS=env:KEYS'], says: 'HUIPIN_SEALING_KEYS' },
  { what: 'an origin with a path', profile: 'external', set: ['global.http.corsOrigins=["https://a.example/portal"]'], says: '/global/http/corsOrigins/0' },
  { what: 'a count that nobody keeps', profile: 'external', set: ['global.http.rateLimit.store=redis'], says: '/global/http/rateLimit/store' },
  { what: 'an image without digest', profile: 'external', set: ['registry.image.digest='], says: 'registry.image.digest is not set: outside the profile embedded an image is named by its digest' },
  { what: 'no origin', profile: 'standard', set: ['global.origin=', 'edge.route.enabled=false'], says: 'global.origin is not set: set the address that browsers use' },
  { what: 'no issuer', profile: 'external', set: ['global.issuer='], says: 'global.issuer is not set: profile external uses an OIDC provider of yours' },
  { what: 'an issuer nobody can reach', profile: 'external', set: ['network.issuer.peers=[]'], says: "network.issuer.peers is empty: services could not fetch the issuer's keys" },
  { what: 'a collector nobody can reach', profile: 'external', set: ['global.collector=http://collector:4318'], says: 'global.collector is set and network.collector.peers is empty' },
  { what: 'monitoring by nobody', profile: 'external', set: ['global.monitoring.enabled=true'], says: 'global.monitoring.enabled is true and global.monitoring.peers is empty: nobody could scrape' },
  { what: 'no brokers', profile: 'external', set: ['global.kafka={}'], says: 'global.kafka.brokers is not set: profile external uses a Kafka of yours' },
  { what: 'databases nobody can reach', profile: 'external', set: ['external.postgres.peers=[]'], says: 'external.postgres.peers is empty: nothing could be reached' },
  { what: 'topics to be made where Kafka asks for a name', profile: 'external', set: ['registry.kafka.existingSecret=kafka'], says: 'make them from deploy/topics.yaml and set external.kafka.makesTopics=false' },
  { what: 'a name for a Kafka that asks for none', profile: 'embedded', set: ['credit.kafka.existingSecret=kafka'], says: 'credit.kafka.existingSecret is set, but the Kafka of profile embedded asks for no name' },
  { what: 'no place for backups', profile: 'standard', set: ['standard.backup={"existingSecret":"backups"}'], says: 'standard.backup.destinationPath is not set: profile standard keeps backups' },
  { what: 'no key to the place for backups', profile: 'standard', set: ['standard.backup={"destinationPath":"s3://backups"}'], says: 'standard.backup.existingSecret is not set' },
  { what: 'a part under another name', profile: 'external', set: ['registry.name=registrar'], says: 'registry.name is "registrar": its address, its topics and its variables go by the name registry' },
  { what: 'more pods than partitions', profile: 'standard', set: ['registry.autoscaling.maxReplicas=9'], says: 'registry.autoscaling.maxReplicas is 9, and no topic has more than 6 partitions' },
  { what: 'fewer pods than the fewest', profile: 'standard', set: ['registry.autoscaling.minReplicas=5', 'registry.autoscaling.maxReplicas=4'], says: 'registry.autoscaling.minReplicas (5) is above maxReplicas (4)' },
  { what: 'two ways in', profile: 'standard', set: ['edge.ingress.enabled=true'], says: 'edge.route and edge.ingress are both enabled' },
  { what: 'a route to no Gateway', profile: 'standard', set: ['edge.route.parentRefs=[]'], says: 'edge.route is enabled and names no Gateway' },
  { what: 'a way in under a name that services do not know', profile: 'embedded', set: ['edge.ingress.enabled=true'], says: 'edge has a route but no host name: set global.origin' },
];

/** What a cluster must serve, and what is said where it does not. */
export const missing: readonly { readonly api: string; readonly says: string }[] = [
  { api: 'kafka.strimzi.io/v1/Kafka', says: 'helm upgrade --install strimzi strimzi/strimzi-kafka-operator' },
  { api: 'postgresql.cnpg.io/v1/Cluster', says: 'helm upgrade --install cnpg cnpg/cloudnative-pg' },
  { api: 'barmancloud.cnpg.io/v1/ObjectStore', says: 'helm upgrade --install barman cnpg/plugin-barman-cloud' },
  { api: 'monitoring.coreos.com/v1/PrometheusRule', says: 'helm upgrade --install monitoring prometheus-community/kube-prometheus-stack' },
  { api: 'gateway.networking.k8s.io/v1/HTTPRoute', says: 'set edge.route.enabled=false and edge.ingress.enabled=true' },
];
