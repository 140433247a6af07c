import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from '@jest/globals';

let collector: Server | undefined;
afterEach(() => void collector?.close());

/** A process that counts something once and ends, as a service would; answers all that it printed. */
async function run(endpoint: string | undefined): Promise<string> {
  const program = `
    import { metrics } from '@opentelemetry/api';
    import { startTracing } from './tracing.ts';
    const flush = await startTracing({ service: 'demo', otlpEndpoint: ${JSON.stringify(endpoint)} });
    const gauge = metrics.getMeter('spec').createObservableGauge('huipin.spec.gauge', { unit: 's' });
    gauge.addCallback((result) => result.observe(1));
    await flush().catch(() => undefined);`;
  const settings = { OTEL_EXPORTER_OTLP_TIMEOUT: '200', OTEL_METRIC_EXPORT_TIMEOUT: '200', ...(endpoint && { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }) };
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--no-warnings', '--conditions=huipin-source', '--input-type=module', '-e', program], {
    cwd: import.meta.dirname,
    env: settings,
  });
  return stdout + stderr;
}

async function startCollector(): Promise<{ endpoint: string; received: Map<string, Buffer> }> {
  const received = new Map<string, Buffer>();
  collector = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
      received.set(request.url ?? '', Buffer.concat(chunks));
      response.end();
    });
  });
  await new Promise<void>((resolve) => collector!.listen(0, '127.0.0.1', resolve));
  return { endpoint: `http://127.0.0.1:${(collector.address() as AddressInfo).port}`, received };
}

describe('metrics', () => {
  it('reach a collector, under the name of the service', async () => {
    const { endpoint, received } = await startCollector();
    expect(await run(endpoint)).toBe('');
    const body = received.get('/v1/metrics')?.toString('latin1');
    expect(body).toContain('huipin.spec.gauge');
    expect(body).toContain('huipin-demo');
  });

  it('do no harm and print nothing where there is no collector', async () => {
    expect(await run(undefined)).toBe('');
    expect(await run('http://127.0.0.1:1')).toBe('');
  });
});
