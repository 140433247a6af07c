import { databaseUrl, migrationUrl, WrongConfiguration } from './config.ts';
import { awaitMigrations, runMigrations } from './data/migrations.ts';
import type { BaseConfig } from './config.ts';
import { createLogger } from './logging.ts';
import { startService, type ServiceDefinition } from './service.ts';
import { startTelemetry } from './telemetry.ts';

/** `main.ts` of a service. What is wrong at the start is said in one sentence and ends with code 1. */
export async function runService(readConfig: () => BaseConfig, definition: ServiceDefinition): Promise<void> {
  try {
    const config = readConfig();
    const flush = await startTelemetry(config, createLogger(config));
    await startService(definition, config, flush);
  } catch (error) {
    fail(error);
  }
}

/** Longer than a migration of a large table; what waits is started again by whoever started it. */
const PATIENCE_MS = 1_800_000;

/**
 * `migrate.ts` of a service: the step before the start. With the argument `await` it changes nothing and ends when the
 * schema is the one of this release, for a process that starts while somebody else migrates.
 */
export async function migrateService(
  service: string,
  environment: Readonly<Record<string, string | undefined>>,
  folders: readonly URL[],
): Promise<void> {
  try {
    if (process.argv[2] === 'await') return await awaitMigrations(databaseUrl(service, environment), folders, PATIENCE_MS);
    const ran = await runMigrations(migrationUrl(service, environment), folders);
    process.stdout.write(`${service}: ${ran.length === 0 ? 'schema is current' : `ran ${ran.join(', ')}`}\n`);
  } catch (error) {
    fail(error);
  }
}

function fail(error: unknown): never {
  process.stderr.write(error instanceof WrongConfiguration ? `${error.message}\n` : `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
}
