/** Why a start ends, for the person at the keyboard: one sentence with its remedy, Chinese and English; never a stack trace. */
export class StartFailure extends Error {
  override readonly name = 'StartFailure';
  readonly zh: string;
  readonly en: string;

  constructor(text: { zh: string; en: string }, options?: ErrorOptions) {
    super(text.en, options);
    this.zh = text.zh;
    this.en = text.en;
  }
}

export function sentence(error: unknown): string {
  if (error instanceof StartFailure) return `${error.zh} / ${error.en}`;
  const reason = error instanceof Error ? error.message : String(error);
  return `启动失败：${reason} / The start failed: ${reason}`;
}

/** The value of a variable that must be set. */
export function required(environment: NodeJS.ProcessEnv, name: string): string {
  const value = environment[name];
  if (value) return value;
  throw new StartFailure({ zh: `没有设置环境变量 ${name}`, en: `the variable ${name} is not set` });
}
