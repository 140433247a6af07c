import { sentence } from '../failure.ts';
import { readIdentityConfig } from './config.ts';
import { serveIdentity } from './server.ts';

try {
  const server = await serveIdentity(readIdentityConfig());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
} catch (error) {
  process.stderr.write(`${sentence(error)}\n`);
  process.exitCode = 1;
}
