import { services } from '@huipin/contracts';
import { allowedEdges } from '../helm/edges.ts';
import { inside, kubectl, podsOf } from './cluster.ts';

/** Parts with a pod that stays, and the port it listens on. */
const listeners = { edge: 8080, identity: 8080, kafka: 9092, postgres: 5432, ...Object.fromEntries(services.map((service) => [service, 8080])) };
const WAIT_MS = 1_500;

export interface Tried {
  readonly allowed: number;
  readonly refused: number;
  readonly wrong: readonly string[];
}

/** From inside a pod of each part to each other, and out of the cluster: what the policies' graph allows works, nothing else does. */
export function tryEdges(outside: readonly string[]): Tried {
  const graph = new Set(allowedEdges('embedded'));
  const addresses = Object.fromEntries(Object.keys(listeners).map((part) => [part, addressOf(part)]));
  const tried = { allowed: 0, refused: 0, wrong: [] as string[] };
  for (const from of Object.keys(listeners)) {
    const targets = Object.entries(listeners).filter(([to]) => to !== from).map(([to, port]) => ({ name: `${to}:${port}`, address: `${addresses[to]}:${port}`, expected: graph.has(`${from} -> ${to}:${port}`) }));
    const strangers = outside.map((address) => ({ name: address, address, expected: false }));
    const opened = connectionsFrom(from, [...targets, ...strangers].map(({ address }) => address));
    for (const { name, address, expected } of [...targets, ...strangers]) {
      if (opened.has(address) !== expected) tried.wrong.push(`${from} -> ${name} ${expected ? 'should work' : 'should be refused'}`);
      else tried[expected ? 'allowed' : 'refused'] += 1;
    }
  }
  return tried;
}

function addressOf(part: string): string {
  const [pod] = podsOf(part);
  return kubectl(['get', 'pod', pod!.metadata.name, '-o', 'jsonpath={.status.podIP}']);
}

/** A connection that opens: policies drop what they refuse, so that silence is a refusal. */
function connectionsFrom(part: string, addresses: readonly string[]): Set<string> {
  const program = `
    const { connect } = require('node:net');
    const open = (address) => new Promise((done) => {
      const [host, port] = address.split(':');
      const socket = connect({ host, port, timeout: ${WAIT_MS} });
      for (const event of ['error', 'timeout']) socket.once(event, () => { socket.destroy(); done(); });
      socket.once('connect', () => { socket.destroy(); done(address); });
    });
    Promise.all(${JSON.stringify(addresses)}.map(open)).then((all) => console.log(all.filter(Boolean).join()));`;
  const { status, stdout, stderr } = inside(part, program);
  if (status !== 0) throw new Error(`${part}: ${stderr}`);
  return new Set(stdout.trim().split(',').filter(Boolean));
}
