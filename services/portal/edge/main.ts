import { readEdgeConfig, WrongConfiguration } from './config.ts';
import { createEdge } from './server.ts';

try {
  const config = readEdgeConfig();
  const app = await createEdge(config);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void app.close());
  await app.listen({ port: config.port, host: config.host });
} catch (error) {
  process.stderr.write(`${error instanceof WrongConfiguration ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
