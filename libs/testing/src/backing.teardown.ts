import './backing.setup.ts';

/** globalTeardown of jest. */
export default async function tearDown(): Promise<void> {
  await Promise.all((globalThis.huipinBacking ?? []).map((server) => server.stop()));
}
