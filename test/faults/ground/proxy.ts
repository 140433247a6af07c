import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

export type Direction = 'up' | 'down';

interface Line {
  readonly client: Socket;
  readonly server: Socket;
}

/** Stands in the way of every connection to one address, and can hold what goes one way or the other. */
export class Proxy {
  private readonly target: number;
  private readonly lines = new Set<Line>();
  private readonly held = new Set<Direction>();
  private server: Server | undefined;

  constructor(target: number) {
    this.target = target;
  }

  async listen(port = 0): Promise<number> {
    this.server = createServer((client) => this.join(client));
    await new Promise<void>((resolve) => this.server!.listen(port, '127.0.0.1', resolve));
    return (this.server.address() as AddressInfo).port;
  }

  /** As a network that loses every packet of one direction: nothing arrives, nobody is told. */
  hold(direction: Direction): void {
    this.held.add(direction);
    for (const line of this.lines) sender(line, direction).pause();
  }

  /** The network is whole again: what was held arrives, or, where the peers gave up, the connections break. */
  release(breaks: boolean): void {
    this.held.clear();
    for (const line of this.lines) {
      if (breaks) line.client.destroy();
      else for (const socket of [line.client, line.server]) socket.resume();
    }
  }

  /** Whether a connection that the target sees as coming from this port came through here. */
  passes(port: number): boolean {
    return [...this.lines].some(({ server }) => server.localPort === port);
  }

  close(): void {
    for (const { client } of this.lines) client.destroy();
    this.server?.close();
  }

  private join(client: Socket): void {
    const line: Line = { client, server: connect(this.target, '127.0.0.1') };
    this.lines.add(line);
    for (const [from, to] of [[line.client, line.server], [line.server, line.client]] as const) {
      from.setNoDelay(true);
      from.on('data', (data) => this.pass(data, line, from, to));
      from.on('error', () => undefined);
      from.on('close', () => {
        to.destroy();
        this.lines.delete(line);
      });
    }
    for (const direction of this.held) sender(line, direction).pause();
  }

  private pass(data: Buffer, line: Line, from: Socket, to: Socket): void {
    if (to.write(data)) return;
    from.pause();
    to.once('drain', () => {
      if (![...this.held].some((direction) => sender(line, direction) === from)) from.resume();
    });
  }
}

function sender({ client, server }: Line, direction: Direction): Socket {
  return direction === 'up' ? client : server;
}
