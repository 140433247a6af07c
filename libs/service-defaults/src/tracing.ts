import type { BaseConfig } from './config.ts';

/** Starts the OpenTelemetry SDK where a collector is configured; loads nothing otherwise. Returns the way to flush it. */
export async function startTracing({ service, otlpEndpoint }: Pick<BaseConfig, 'service' | 'otlpEndpoint'>): Promise<() => Promise<void>> {
  if (otlpEndpoint === undefined) return () => Promise.resolve();
  const { NodeSDK } = await import('@opentelemetry/sdk-node');
  const sdk = new NodeSDK({ serviceName: `huipin-${service}` });
  sdk.start();
  return () => sdk.shutdown();
}
