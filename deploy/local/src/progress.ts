import { Listr, PRESET_TIMER, type ListrTask } from 'listr2';

export interface Step {
  readonly title: string;
  /** Answers what to show behind the title, such as where a part listens. */
  readonly run?: () => Promise<string | void>;
  /** Steps that go on at the same time. */
  readonly together?: readonly Step[];
  readonly skip?: boolean;
}

/** Runs steps one after the other and draws them with the time each took; `plain` writes simple lines. */
export async function runSteps(steps: readonly Step[], plain: boolean): Promise<void> {
  const list = new Listr(steps.map(toTask), {
    renderer: plain ? 'simple' : 'default',
    fallbackRenderer: 'simple',
    // The failure is said once, as a sentence at the end; signals are the launcher's own affair.
    rendererOptions: { timer: PRESET_TIMER, ...(plain ? {} : { showErrorMessage: false, collapseSubtasks: false }) },
    fallbackRendererOptions: { timer: PRESET_TIMER },
    registerSignalListeners: false,
    exitOnError: true,
  });
  await list.run();
}

function toTask(step: Step): ListrTask {
  return {
    title: step.title,
    enabled: step.skip !== true,
    task: async (_context, task) => {
      if (step.together !== undefined) return task.newListr(step.together.map(toTask), { concurrent: true });
      const shown = await step.run?.();
      if (typeof shown === 'string') task.title = `${step.title} · ${shown}`;
      return undefined;
    },
  };
}
