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

/** What the schema of the platform does not take, and the key that it names. What templates refuse stands in the suites of each chart. */
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
];

/** What a cluster must serve, and what is said where it does not. */
export const missing: readonly { readonly api: string; readonly says: string }[] = [
  { api: 'kafka.strimzi.io/v1/Kafka', says: 'helm upgrade --install strimzi strimzi/strimzi-kafka-operator' },
  { api: 'postgresql.cnpg.io/v1/Cluster', says: 'helm upgrade --install cnpg cnpg/cloudnative-pg' },
  { api: 'barmancloud.cnpg.io/v1/ObjectStore', says: 'helm upgrade --install barman cnpg/plugin-barman-cloud' },
  { api: 'monitoring.coreos.com/v1/PrometheusRule', says: 'helm upgrade --install monitoring prometheus-community/kube-prometheus-stack' },
  { api: 'gateway.networking.k8s.io/v1/HTTPRoute', says: 'set edge.route.enabled=false and edge.ingress.enabled=true' },
];
