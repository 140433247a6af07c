import { execFile } from 'node:child_process';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from '@jest/globals';

let collector: Server | undefined;
afterEach(() => void collector?.close());

interface Run {
  readonly endpoint?: string;
  readonly port?: number;
  /** What the process does between start and flush. */
  readonly work?: string;
}

/** A process that measures something once and ends, as a service would; answers all that it printed. */
async function run({ endpoint, port, work = '' }: Run): Promise<string> {
  const program = `
    import { setTimeout as pause } from 'node:timers/promises';
    import { metrics } from '@opentelemetry/api';
    import { inSpan } from '@huipin/kernel';
    import { createLogger } from './logging.ts';
    import { startTelemetry } from './telemetry.ts';
    const logger = createLogger({ service: 'demo', logLevel: 'info' });
    const flush = await startTelemetry({ service: 'demo', host: '127.0.0.1', otlpEndpoint: ${JSON.stringify(endpoint)}, metricsPort: ${port} }, logger);
    const gauge = metrics.getMeter('spec').createObservableGauge('huipin.spec.gauge', { unit: 's' });
    gauge.addCallback((result) => result.observe(1));
    ${work}
    await flush();`;
  const quick = { OTEL_METRIC_EXPORT_INTERVAL: '50', OTEL_METRIC_EXPORT_TIMEOUT: '40', OTEL_BSP_SCHEDULE_DELAY: '50', OTEL_EXPORTER_OTLP_TIMEOUT: '40' };
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--no-warnings', '--conditions=huipin-source', '--input-type=module', '-e', program], {
    cwd: import.meta.dirname,
    env: { ...(endpoint && { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json', ...quick }) },
  });
  return stdout + stderr;
}

async function startCollector(): Promise<{ endpoint: string; received: Map<string, string> }> {
  const received = new Map<string, string>();
  collector = createServer((request, response) => {
    void textOf(request).then((text) => {
      received.set(request.url ?? '', `${received.get(request.url ?? '') ?? ''}${text}\n`);
      response.setHeader('content-type', 'application/json').end('{}');
    });
  });
  await new Promise<void>((resolve) => collector!.listen(0, '127.0.0.1', resolve));
  return { endpoint: `http://127.0.0.1:${(collector.address() as AddressInfo).port}`, received };
}

/** Free a moment ago. */
async function freePort(): Promise<number> {
  const { endpoint } = await startCollector();
  await new Promise((resolve) => collector!.close(resolve));
  return Number(new URL(endpoint).port);
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

const linesOf = (printed: string) => printed.trim().split('\n').map((line) => JSON.parse(line) as { level: string; msg: string; trace_id: string; span_id: string });
const spans = `await inSpan({ name: 'outer', kind: 'server' }, () => inSpan({ name: 'inner', kind: 'internal' }, async () => logger.info('within')));`;

describe('telemetry', () => {
  it('reaches a collector, metrics and traces, under the name of the service', async () => {
    const { endpoint, received } = await startCollector();
    const printed = await run({ endpoint, work: spans });
    expect(received.get('/v1/metrics')).toMatch(/huipin-demo[^]*huipin\.spec\.gauge/);
    expect(received.get('/v1/traces')).toMatch(/huipin-demo[^]*inner/);
    expect([...received.keys()].sort()).toEqual(['/v1/metrics', '/v1/traces']);
    // What is logged on the way says in which trace.
    const { trace_id, span_id } = linesOf(printed).find(({ msg }) => msg === 'within')!;
    expect(received.get('/v1/traces')).toContain(trace_id);
    expect(received.get('/v1/traces')).toContain(span_id);
  });

  it('does no harm where there is no collector, and says so once, however often it is tried', async () => {
    expect(await run({})).toBe('');
    const printed = await run({ endpoint: 'http://127.0.0.1:1', work: `for (let count = 0; count < 20; count += 1) { ${spans.replace("logger.info('within')", 'undefined')} await pause(60); }` });
    expect(linesOf(printed).map(({ level, msg }) => [level, msg])).toEqual([['warn', 'telemetry is incomplete']]);
  });

  it('is scraped at a port of its own, under the names that it has when it comes by OTLP; nothing is sent anywhere', async () => {
    const port = await freePort();
    const { endpoint, received } = await startCollector();
    const scrape = `console.log(await (await fetch('http://127.0.0.1:${port}/metrics')).text());`;
    expect(await run({ port, work: scrape })).toMatch(/^# TYPE huipin_spec_gauge_seconds gauge\nhuipin_spec_gauge_seconds 1$/m);
    // Beside a collector: traces go there, metrics do not go twice.
    expect(await run({ port, endpoint, work: scrape + spans })).toContain('huipin_spec_gauge_seconds 1');
    expect([...received.keys()]).toEqual(['/v1/traces']);
  });

  it('waits for nobody who does not answer: what else there is, is there', async () => {
    const port = await freePort();
    const hanging = `metrics.getMeter('spec').createObservableGauge('huipin.spec.hanging').addCallback(() => new Promise(() => undefined));`;
    const printed = await run({ port, work: `${hanging} console.log(await (await fetch('http://127.0.0.1:${port}/metrics')).text());` });
    expect(printed).toContain('\nhuipin_spec_gauge_seconds 1\n');
    expect(printed).not.toContain('hanging');
    expect(printed).toContain('telemetry is incomplete');
  });

  it('says nothing of a gauge whose ground is gone, and does not repeat what was', async () => {
    const port = await freePort();
    const once = `let asked = 0; metrics.getMeter('spec').createObservableGauge('huipin.spec.once').addCallback((result) => { if (asked++ > 0) throw new Error('away'); result.observe(7); });`;
    const scrape = `console.log(await (await fetch('http://127.0.0.1:${port}/metrics')).text());`;
    const printed = await run({ port, work: once + scrape + scrape });
    expect(printed.match(/^huipin_spec_once 7$/gm)).toHaveLength(1);
    expect(printed.match(/^huipin_spec_gauge_seconds 1$/gm)).toHaveLength(2);
  });

  it('refuses a port that is taken, at the start', async () => {
    const { endpoint } = await startCollector();
    await expect(run({ port: Number(new URL(endpoint).port) })).rejects.toThrow('EADDRINUSE');
  });
});
