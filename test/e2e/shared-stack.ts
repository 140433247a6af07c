const [origin, data] = ['HUIPIN_E2E_ORIGIN', 'HUIPIN_E2E_DATA'];

/** Origin of the stack that one run of the suite shares; started by stack.setup.ts unless one is given. */
export function sharedOrigin(): string {
  return given(origin);
}

/** Its data folder: whoever gives a stack of their own says where it keeps its data. */
export function sharedDataFolder(): string {
  return given(data);
}

export function shareStack(stack: { readonly origin: string; readonly data: string }): void {
  process.env[origin] = stack.origin;
  process.env[data] = stack.data;
}

export function isGiven(): boolean {
  return process.env[origin] !== undefined;
}

function given(variable: string): string {
  const value = process.env[variable];
  if (value === undefined) throw new Error(`${variable} is not set: run this in the jest project "e2e"; who gives ${origin} gives ${data} too`);
  return value;
}
