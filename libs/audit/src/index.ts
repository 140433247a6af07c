export { auditAccess } from './access.ts';
export { AuditModule } from './audit.module.ts';
export { auditErrors } from './errors.ts';
export { chained, genesis, isSignedBy, keyIdOf, signHead, signingKey, type Head, type Link, type SigningKey } from './chain.ts';
export { countUnlinked, linksInDatabase } from './verify/database-links.ts';
export { exportedLinks } from './verify/exported-links.ts';
export { verifyChain, type Finding, type Verdict } from './verify/verify-chain.ts';

/** SQL that the database of every service has; behind the migrations of messaging. */
export const auditMigrations = new URL('../migrations/', import.meta.url);
