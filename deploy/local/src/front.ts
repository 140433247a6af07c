import { join } from 'node:path';
import { compileCache } from './cache-folder.ts';
import { type ChildPlan } from './child.ts';
import { projectDir } from './options.ts';
import { LOOPBACK } from './ports.ts';
import { memoryFlags, neutralEnvironment } from './services.ts';

/** Where the parts behind the edge listen. */
export interface Places {
  readonly origin: string;
  readonly issuer: string;
  /** Name → port, of services and of the identity provider where it is ours. */
  readonly upstreams: ReadonlyMap<string, number>;
  /** Told by /health/ready. */
  readonly listening: Readonly<Record<string, string>>;
  readonly logs: string;
}

export function identityPlan(port: number, dataDir: string, places: Pick<Places, 'logs' | 'origin'>): ChildPlan {
  return {
    name: 'identity',
    command: process.execPath,
    args: [...memoryFlags.front, join(import.meta.dirname, 'identity', 'main.ts')],
    env: {
      ...neutralEnvironment(),
      NODE_COMPILE_CACHE: compileCache,
      PORT: String(port),
      HOST: LOOPBACK,
      HUIPIN_PROFILE: 'embedded',
      HUIPIN_PUBLIC_ORIGIN: places.origin,
      HUIPIN_IDENTITY_DATA: dataDir,
    },
    log: join(places.logs, 'identity.log'),
  };
}

export function edgePlan(port: number, places: Places): ChildPlan {
  const upstreams = [...places.upstreams].map(([name, at]): [string, string] => [name, `http://${LOOPBACK}:${at}`]);
  return {
    name: 'edge',
    command: process.execPath,
    args: [...memoryFlags.front, join(projectDir, 'services', 'portal', 'edge', 'main.ts')],
    env: {
      ...neutralEnvironment(),
      NODE_COMPILE_CACHE: compileCache,
      PORT: String(port),
      // Both 127.0.0.1 and ::1, and nothing else: in this stack everybody knows every secret.
      HOST: 'localhost',
      OIDC_ISSUER: places.issuer,
      HUIPIN_UPSTREAMS: JSON.stringify(Object.fromEntries(upstreams)),
      HUIPIN_LISTENING: JSON.stringify(places.listening),
      HUIPIN_TRUSTED_PROXIES: process.env.HUIPIN_TRUSTED_PROXIES || '0',
    },
    log: join(places.logs, 'edge.log'),
  };
}
