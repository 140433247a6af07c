import { PrometheusExporter } from '@opentelemetry/exporter-prometheus';
import { AggregationTemporality, InstrumentType } from '@opentelemetry/sdk-metrics';

/** As a collector or Prometheus itself names what comes by OTLP. */
const suffixes: Readonly<Record<string, string>> = { s: 'seconds' };

/** A database or a broker that hangs costs its own metrics, not the scrape: whoever asks waits ten seconds at most. */
const PATIENCE_MS = 2_000;

/** The exporter leaves units out of names: one rule must find a metric whichever way it has come. */
class Scrape extends PrometheusExporter {
  /** Otherwise the SDK repeats the last value of a gauge whose ground is gone: all would look well while nobody knows. */
  override selectAggregationTemporality(type: InstrumentType): AggregationTemporality {
    return type === InstrumentType.OBSERVABLE_GAUGE ? AggregationTemporality.DELTA : super.selectAggregationTemporality(type);
  }

  override async collect(options?: Parameters<PrometheusExporter['collect']>[0]): ReturnType<PrometheusExporter['collect']> {
    const collected = await super.collect({ timeoutMillis: PATIENCE_MS, ...options });
    const scopeMetrics = collected.resourceMetrics.scopeMetrics.map((scope) => ({
      ...scope,
      metrics: scope.metrics.map((metric) => {
        const suffix = suffixes[metric.descriptor.unit];
        return suffix === undefined ? metric : { ...metric, descriptor: { ...metric.descriptor, name: `${metric.descriptor.name}_${suffix}` } };
      }),
    }));
    return { ...collected, resourceMetrics: { ...collected.resourceMetrics, scopeMetrics } };
  }
}

/** Answers `GET /metrics` at a port of its own, which no edge leads to. Rejects where the port is taken. */
export async function openScrape(host: string, port: number): Promise<PrometheusExporter> {
  const scrape = new Scrape({ host, port, preventServerStart: true, withoutScopeInfo: true });
  await scrape.startServer();
  return scrape;
}
