import { Listr, ListrLogger, PRESET_TIMER, type ListrTask } from 'listr2';

export interface Step {
  readonly title: string;
  /** Answers what to show behind the title, such as where a part listens. */
  readonly run?: () => Promise<string | void>;
  /** Steps that go on at the same time. */
  readonly together?: readonly Step[];
  readonly skip?: boolean;
}

/**
 * Runs steps one after the other and draws them with the time each took; `plain` writes simple lines. Throws what the
 * first failing step threw; why it failed is said by the caller, once.
 */
export async function runSteps(steps: readonly Step[], plain: boolean): Promise<void> {
  const failures: unknown[] = [];
  // Standard error is for the one sentence of a failed start.
  const logger = new ListrLogger({ useIcons: true, toStderr: [] });
  const list = new Listr(
    steps.map((step) => toTask(step, failures)),
    {
      renderer: plain ? 'simple' : 'default',
      rendererOptions: { timer: PRESET_TIMER, ...(plain ? { logger } : { showErrorMessage: false, collapseSubtasks: false }) },
      // Signals are the launcher's own affair.
      registerSignalListeners: false,
      exitOnError: true,
    },
  );
  await list.run().catch((error: unknown) => {
    throw failures[0] ?? error;
  });
}

function toTask(step: Step, failures: unknown[]): ListrTask {
  const run = async () => {
    try {
      return await step.run?.();
    } catch (error) {
      failures.push(error);
      throw new Error('失败 / failed', { cause: error });
    }
  };
  return {
    title: step.title,
    enabled: step.skip !== true,
    task: async (_context, task) => {
      if (step.together !== undefined) return task.newListr(step.together.map((one) => toTask(one, failures)), { concurrent: true });
      const shown = await run();
      if (typeof shown === 'string') task.title = `${step.title} · ${shown}`;
      return undefined;
    },
  };
}
