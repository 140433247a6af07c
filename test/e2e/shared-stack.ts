const variable = 'HUIPIN_E2E_ORIGIN';

/** Origin of the stack that one run of the suite shares; started by stack.setup.ts unless one is given. */
export function sharedOrigin(): string {
  const origin = process.env[variable];
  if (origin === undefined) throw new Error(`${variable} is not set: run this in the jest project "e2e"`);
  return origin;
}

export function shareOrigin(origin: string): void {
  process.env[variable] = origin;
}

export function isGiven(): boolean {
  return process.env[variable] !== undefined;
}
