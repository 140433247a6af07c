/** How one series goes, for promtool: values at equal steps. */
export type Values = readonly (number | 'stale' | '_')[];

export const steady = (value: number | '_', count: number): Values => Array.from({ length: count }, () => value);

/** So many requests a step; of `bad` steps, this share fails. What has failed by then, as a counter. */
export function failures(perStep: number, phases: readonly { readonly share: number; readonly steps: number }[]): Values {
  let count = 0;
  return phases.flatMap(({ share, steps }) => Array.from({ length: steps }, () => (count += perStep * share)));
}

export const requestsOf = (perStep: number, steps: number): Values => Array.from({ length: steps }, (_, index) => perStep * (index + 1));

/** An age that is `late` in this share of the steps, evenly, and 0 in the others. */
export function lateness(late: number, phases: readonly { readonly share: number; readonly steps: number }[]): Values {
  return phases.flatMap(({ share, steps }) => Array.from({ length: steps }, (_, index) => (share > 0 && index % Math.round(1 / share) === 0 ? late : 0)));
}
