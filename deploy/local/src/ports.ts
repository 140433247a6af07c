import { createServer } from 'node:net';
import { StartFailure } from './failure.ts';

/** Children listen here only: the secrets of this stack are no secrets. */
export const LOOPBACK = '127.0.0.1';

export async function isFree(port: number): Promise<boolean> {
  return (await tryPort(port, LOOPBACK)).error === undefined;
}

export async function freePort(): Promise<number> {
  const { port, error } = await tryPort(0, LOOPBACK);
  if (port === undefined) throw new Error(`no free port on ${LOOPBACK}: ${error}`);
  return port;
}

/** The edge's port, on both addresses of localhost; a machine without IPv6 has only one. */
export async function refuseTakenPort(port: number): Promise<void> {
  for (const host of [LOOPBACK, '::1']) {
    const { error } = await tryPort(port, host);
    if (error === 'EADDRINUSE') {
      throw new StartFailure({
        zh: `端口 ${port} 已被占用：请用 --port 换一个端口，或先停止占用它的程序`,
        en: `port ${port} is in use: choose another with --port, or stop the program that uses it`,
      });
    }
    if (error === 'EACCES') {
      throw new StartFailure({ zh: `没有权限使用端口 ${port}：请用 --port 选择 1024 以上的端口`, en: `port ${port} is not allowed to this user: choose one from 1024 with --port` });
    }
  }
}

function tryPort(port: number, host: string): Promise<{ port?: number; error?: string }> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve({ error: error.code ?? error.message }));
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? { port: address.port } : { error: 'no address' }));
    });
  });
}
