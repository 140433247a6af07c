import { isConnectionLost } from '@huipin/kernel';

/** SQLSTATE `lock_not_available`, and `read_only_sql_transaction`: a server that has not ended its recovery. */
const [LOCK_TIMEOUT, READ_ONLY] = ['55P03', '25006'];
/** Failures of the ground, not of the event: nobody's attempt is counted and nothing is parked for them. */
const CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', LOCK_TIMEOUT, READ_ONLY]);
/** SQLSTATE classes: connection, transaction rollback (serialisation, deadlock), resources, operator, system. */
const SQL_CLASSES = new Set(['08', '40', '53', '57', '58']);

export function isInfrastructure(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, driverError } = error as Error & { code?: unknown; driverError?: unknown };
  if (driverError !== undefined && driverError !== error && isInfrastructure(driverError)) return true;
  if (typeof code === 'string' && (CODES.has(code) || (code.length === 5 && SQL_CLASSES.has(code.slice(0, 2))))) return true;
  return isConnectionLost(error) || /Client was closed|transaction timeout/i.test(error.message);
}

export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return text.slice(0, 4_000);
}
