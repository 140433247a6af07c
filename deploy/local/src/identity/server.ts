import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { readJson } from '../json-file.ts';
import { type IdentityConfig } from './config.ts';
import { loadKeys } from './keys.ts';
import { createProvider } from './provider.ts';

/** Written by the launcher when the demo enterprise exists; read at the time of each token. */
export const DEMO_FILE = 'demo.json';

export async function serveIdentity(config: IdentityConfig): Promise<Server> {
  const demoEnterprise = () => readJson<{ enterprise: string }>(join(config.dataDir, DEMO_FILE))?.enterprise;
  const provider = createProvider(config, loadKeys(config.dataDir), demoEnterprise);
  // Addresses in its documents come from the issuer, however it was reached: see the headers below.
  provider.proxy = true;
  const answer = provider.callback();
  const { pathname: mount, host, protocol } = new URL(config.issuer);
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (url === '/health/live' || url === '/health/ready') {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"status":"ok"}');
    } else if (url.startsWith(`${mount}/`)) {
      Object.assign(request, { originalUrl: url, url: url.slice(mount.length) });
      delete request.headers['x-forwarded-host'];
      Object.assign(request.headers, { host, 'x-forwarded-proto': protocol.slice(0, -1) });
      void answer(request, response);
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, resolve);
  });
  return server;
}
