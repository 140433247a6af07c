// Which project may see which. Every line is seen red by test/architecture.
const shared = ['type:kernel', 'type:codes', 'type:contracts', 'type:messaging', 'type:defaults'];
const services = ['registry', 'credit', 'rewards', 'standards', 'notifications'];
const frameworks = ['@nestjs/*', 'typeorm', 'kafkajs', '@platformatic/kafka'];

export const depConstraints = [
  ...services.map((name) => ({ sourceTag: `scope:${name}`, onlyDependOnLibsWithTags: [`scope:${name}`, 'scope:shared'] })),
  { sourceTag: 'scope:portal', onlyDependOnLibsWithTags: ['scope:portal', 'type:client'] },
  { sourceTag: 'type:service', onlyDependOnLibsWithTags: [...shared, 'type:imports', 'type:audit', 'type:testing'], bannedExternalImports: ['kafkajs', '@platformatic/kafka'] },
  { sourceTag: 'type:web', onlyDependOnLibsWithTags: ['type:web', 'type:client'] },
  { sourceTag: 'type:client', onlyDependOnLibsWithTags: ['type:client'] },
  { sourceTag: 'type:kernel', onlyDependOnLibsWithTags: ['type:kernel'], bannedExternalImports: frameworks },
  { sourceTag: 'type:codes', onlyDependOnLibsWithTags: ['type:kernel'], bannedExternalImports: frameworks },
  { sourceTag: 'type:contracts', onlyDependOnLibsWithTags: ['type:contracts'], bannedExternalImports: frameworks },
  { sourceTag: 'type:messaging', onlyDependOnLibsWithTags: ['type:contracts', 'type:kernel', 'type:testing'] },
  { sourceTag: 'type:defaults', onlyDependOnLibsWithTags: ['type:kernel', 'type:codes', 'type:testing'], bannedExternalImports: ['kafkajs', '@platformatic/kafka'] },
  { sourceTag: 'type:imports', onlyDependOnLibsWithTags: ['type:kernel', 'type:codes', 'type:messaging', 'type:defaults', 'type:testing'], bannedExternalImports: ['kafkajs', '@platformatic/kafka'] },
  { sourceTag: 'type:audit', onlyDependOnLibsWithTags: ['type:kernel', 'type:contracts', 'type:messaging', 'type:defaults', 'type:testing'], bannedExternalImports: ['kafkajs', '@platformatic/kafka'] },
  { sourceTag: 'type:testing', onlyDependOnLibsWithTags: ['type:kernel', 'type:contracts', 'type:deploy'] },
  { sourceTag: 'type:deploy', onlyDependOnLibsWithTags: ['type:contracts', 'type:kernel'] },
  { sourceTag: 'type:test', onlyDependOnLibsWithTags: [...shared, 'type:audit', 'type:testing', 'type:service', 'type:deploy', 'type:client'] },
];
