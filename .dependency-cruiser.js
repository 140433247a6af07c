// Inside a project Nx is blind; these rules see files. Every one is seen red in test/architecture.
const feature = '^services/([^/]+)/src/([^/]+)/';
const specs = String.raw`(\.spec\.tsx?$|/testing/)`;
/** A file without a role suffix: `honour.ts`, not `honour.table.ts`. */
const pure = String.raw`^services/[^/]+/src/[^/]+/[^/.]+\.ts$`;

/** Tables that another feature may read (never write), with the reason. */
export const readableTables = [
  // A neighbour's facts are kept to be read by every feature of the service; only their projection writes them.
  '^services/([^/]+)/src/known-[^/]+/[^/]+\\.table\\.ts$',
  // The subject of an honour is an enterprise or one of the other kinds: one search over both.
  '^services/registry/src/enterprises/enterprise\\.table\\.ts$',
  // A finding is where a declaration and a sampling result meet, in one transaction.
  '^services/standards/src/declarations/declaration\\.table\\.ts$',
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', comment: 'arrows point down', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'a file that nobody imports is dead, unless it is where something starts',
      from: { orphan: true, pathNot: [String.raw`(^|/)(main|migrate|config|index)\.ts$`, specs, String.raw`\.d\.ts$`, '^test/', '^deploy/', '/scripts/', String.raw`\.config\.(js|ts)$`] },
      to: {},
    },
    {
      name: 'pure-is-pure',
      severity: 'error',
      comment: 'a file with no role suffix imports only its like, the error table, kernel and codes',
      from: { path: pure, pathNot: ['^services/portal/', specs] },
      to: { pathNot: [pure, String.raw`^services/[^/]+/src/errors\.ts$`, '^libs/(kernel|codes)/'] },
    },
    {
      name: 'tables-stay-home',
      severity: 'error',
      comment: 'a table belongs to its feature; another may read it only when listed by name',
      from: { path: feature },
      to: {
        path: String.raw`^services/$1/src/(?!$2/)[^/]+/[^/]+\.table\.ts$`,
        pathNot: readableTables,
      },
    },
    {
      name: 'controllers-reach-services-only',
      severity: 'error',
      comment: 'a controller neither reads tables nor publishes',
      from: { path: String.raw`\.controller\.ts$` },
      to: { path: String.raw`(\.table|\.events)\.ts$|(^|/)node_modules/typeorm/` },
    },
    {
      name: 'events-only-in-events-files',
      severity: 'error',
      comment: 'protobuf messages are made and read at the edge: .events, .projection, .reaction',
      from: { path: '^services/', pathNot: [String.raw`\.(events|projection|reaction)\.ts$`, specs, '^services/notifications/', '^services/portal/'] },
      to: { path: '^libs/contracts/' },
    },
    {
      name: 'kafka-client-in-messaging-only',
      severity: 'error',
      comment: 'one place knows which Kafka client we use',
      from: { pathNot: ['^libs/messaging/src/', '^deploy/', '^test/'] },
      to: { path: '(^|/)node_modules/(kafkajs|@platformatic/kafka)/' },
    },
    {
      name: 'broker-in-messaging-only',
      severity: 'error',
      comment: 'what a service needs of Kafka is in the entry of messaging',
      from: { pathNot: ['^libs/messaging/src/', '^deploy/', '^test/'] },
      to: { path: '^libs/messaging/src/broker/' },
    },
    {
      name: 'testing-is-for-specs',
      severity: 'error',
      comment: 'what only specs need is imported by specs only',
      from: { path: '^(libs|services)/', pathNot: [specs, '^libs/testing/'] },
      to: { path: '^libs/testing/|/src/testing/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: String.raw`(^|/)(dist|gen)/|/portal/src/` },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['huipin-source', 'import', 'node', 'default'] },
    combinedDependencies: true,
  },
};
