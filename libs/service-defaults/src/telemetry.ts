import { setTimeout as pause } from 'node:timers/promises';
import { diag, DiagLogLevel } from '@opentelemetry/api';
import type { Logger } from 'pino';
import type { BaseConfig } from './config.ts';

type Settings = Pick<BaseConfig, 'service' | 'host' | 'otlpEndpoint' | 'metricsPort'>;

/**
 * Starts the OpenTelemetry SDK where a collector or a port for metrics is configured; loads nothing otherwise. Returns
 * the way to flush it. Metrics go one way: where they are scraped they are not sent, or each would be counted twice.
 */
export async function startTelemetry({ service, host, otlpEndpoint, metricsPort }: Settings, logger: Pick<Logger, 'warn'>): Promise<() => Promise<void>> {
  if (otlpEndpoint === undefined && metricsPort === undefined) return () => Promise.resolve();
  const { NodeSDK } = await import('@opentelemetry/sdk-node');
  const { envDetector, serviceInstanceIdDetector } = await import('@opentelemetry/resources');
  const reader = metricsPort === undefined ? undefined : await (await import('./scrape.ts')).openScrape(host, metricsPort);
  const sdk = new NodeSDK({
    serviceName: `huipin-${service}`,
    // Not the command line and the machine, which are nobody's business.
    resourceDetectors: [envDetector, serviceInstanceIdDetector],
    ...(reader && { metricReaders: [reader] }),
    ...(otlpEndpoint === undefined && { spanProcessors: [] }),
    // Lines go to stdout, with the ids of their trace.
    logRecordProcessors: [],
  });
  diag.setLogger(rarely(logger), { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true });
  sdk.start();
  return () => Promise.race([sdk.shutdown().catch(() => undefined), pause(PATIENCE_MS, undefined, { ref: false })]);
}

/** A collector that is away does not hold up the end of the process. */
const PATIENCE_MS = 3_000;
const SILENCE_MS = 600_000;

/** A collector that is away is worth a line, not one for every export. */
function rarely(logger: Pick<Logger, 'warn'>) {
  let [quietUntil, untold] = [0, 0];
  const say = (...texts: unknown[]) => {
    if (performance.now() < quietUntil) return void (untold += 1);
    logger.warn({ reason: texts.map(String).join(' ').slice(0, 500), untold }, 'telemetry is incomplete');
    [quietUntil, untold] = [performance.now() + SILENCE_MS, 0];
  };
  const nothing = () => undefined;
  return { error: say, warn: say, info: nothing, debug: nothing, verbose: nothing };
}
