import { Agent, request } from 'node:http';

export interface Ask {
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Posted; without it the request is a GET. */
  readonly body?: string;
}

/** Requests a second by so many clients that wait for each answer. As cheap as it can be: it runs on the same cores. */
export async function paceOf(clients: number, seconds: number, next: (index: number) => Ask): Promise<{ readonly rate: number; readonly done: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const began = performance.now();
  let [done, asked] = [0, 0];
  const lane = async () => {
    while (performance.now() < began + seconds * 1_000) {
      await answered(next((asked += 1)), agent);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, lane));
  agent.destroy();
  return { rate: done / ((performance.now() - began) / 1_000), done };
}

function answered({ address, headers, body }: Ask, agent: Agent): Promise<void> {
  const [method, expected] = body === undefined ? ['GET', 200] : ['POST', 201];
  return new Promise((resolve, reject) => {
    const asking = request(address, { method, agent, headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }) } }, (response) => {
      if (response.statusCode !== expected) reject(new Error(`${address}: ${response.statusCode}`));
      response.resume().once('end', resolve);
    });
    asking.once('error', reject).end(body);
  });
}
