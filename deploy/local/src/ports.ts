import { createServer } from 'node:net';

/** Children listen here only: the secrets of this stack are no secrets. */
export const LOOPBACK = '127.0.0.1';

export async function isFree(port: number, host: string = LOOPBACK): Promise<boolean> {
  return (await tryPort(port, host)) !== undefined;
}

export async function freePort(): Promise<number> {
  const port = await tryPort(0, LOOPBACK);
  if (port === undefined) throw new Error(`no free port on ${LOOPBACK}`);
  return port;
}

function tryPort(port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : undefined));
    });
  });
}
