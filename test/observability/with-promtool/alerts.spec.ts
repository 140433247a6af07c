import { describe, expect, it } from '@jest/globals';
import { dashboards } from '../dashboards.ts';
import { isOfRequests, readObjectives, type Objective } from '../objectives.ts';
import { checkExpressions, promtool, rules, tryRules, type Story } from '../promtool.ts';
import { failures, lateness, requestsOf, steady, type Values } from '../timeline.ts';

const JOB = 'job="huipin-notifications"';
const { burns, objectives, conditions } = readObjectives();

const firing = (alert: string, more = '') => `count(ALERTS{alertname="${alert}",alertstate="firing"${more}}) or vector(0)`;
/** How often it was found firing up to then. */
const everFired = (alert: string, more = '') => `sum(count_over_time(ALERTS{alertname="${alert}",alertstate="firing"${more}}[4d])) or vector(0)`;

it('the rules are well-formed', () => expect(promtool(['check', 'rules', rules])).toBe(''));

it('what the dashboards ask is PromQL', () => {
  const asked = dashboards(readObjectives()).flatMap(({ panels }) => panels.flatMap(({ targets }) => targets.map(({ expr }) => expr.replaceAll('$job', 'huipin-.+').replaceAll('$__rate_interval', '5m'))));
  expect(checkExpressions(asked)).toBe('');
});

interface Course {
  readonly window: string;
  readonly step: string;
  /** In steps: before anything happens, until it must have fired, until it must be over again; and what is no more than a spike. */
  readonly healthy: number;
  readonly bad: number;
  readonly over: number;
  readonly spike: number;
  /** Of requests that fail, and of time that is late. */
  readonly share: { readonly requests: number; readonly age: number };
}

const courses: readonly Course[] = [
  { window: '1h', step: '1m', healthy: 120, bad: 25, over: 10, spike: 3, share: { requests: 0.05, age: 1 } },
  { window: '6h', step: '1m', healthy: 480, bad: 260, over: 45, spike: 60, share: { requests: 0.01, age: 0.05 } },
  { window: '3d', step: '5m', healthy: 864, bad: 720, over: 85, spike: 72, share: { requests: 0.002, age: 0.01 } },
];

/** Healthy, bad for so many steps, healthy again. */
function seriesOf(objective: Objective, { healthy, share, over }: Course, bad: number): Story['series'] {
  const steps = healthy + bad + over + 1;
  const phases = (how: number) => [{ share: 0, steps: healthy }, { share: how, steps: bad }, { share: 0, steps: over + 1 }];
  if (!isOfRequests(objective)) return { [`${objective.age}{${[JOB, objective.where].filter(Boolean).join()}}`]: lateness(objective.late + 1, phases(share.age)) };
  return {
    [`${objective.requests}{${JOB},http_response_status_code="200"}`]: requestsOf(6_000, steps),
    [`${objective.requests}{${JOB},http_response_status_code="503"}`]: failures(6_000, phases(share.requests)),
  };
}

const minutes = (step: string, count: number) => `${Number.parseInt(step, 10) * count}m`;

describe.each(objectives)('$alert', (objective) => {
  const { alert } = objective;
  it.each(courses)('of $window fires while the budget burns, and resolves when it does no more', (course) => {
    const { healthy, bad, over, window, step } = course;
    const own = firing(alert, `,window="${window}"`);
    const then = [
      { expr: own, at: minutes(step, healthy), value: 0 },
      { expr: own, at: minutes(step, healthy + bad - 1), value: 1 },
      { expr: own, at: minutes(step, healthy + bad + over), value: 0 },
    ];
    expect(tryRules({ alert, step, series: seriesOf(objective, course, bad), then })).toBe('');
  });

  it.each(courses)('of $window does not fire on a spike', (course) => {
    const { healthy, over, spike, window, step } = course;
    const then = [{ expr: everFired(alert, `,window="${window}"`), at: minutes(step, healthy + spike + over), value: 0 }];
    expect(tryRules({ alert, step, series: seriesOf(objective, course, spike), then })).toBe('');
  });

  it('has a course here for every burn rate', () => expect(courses.map(({ window }) => window)).toEqual(burns.map(({ long }) => long)));
});

interface Case {
  /** The minute at which it must fire, and the one at which it must be over. */
  readonly fires: number;
  readonly over: number;
  readonly series: Readonly<Record<string, Values>>;
  /** What must not make it fire. */
  readonly spike: Readonly<Record<string, Values>>;
}

const rising = Array.from({ length: 90 }, (_, minute) => 60 * minute);
const polled = `huipin_consumer_poll_age_seconds{${JOB}}`;
const cases: Readonly<Record<string, Case>> = {
  HuipinEventsParked: {
    fires: 40,
    over: 60,
    series: { [`huipin_consumer_parked_keys{${JOB}}`]: [...steady(0, 20), ...steady(3, 25), ...steady(0, 30)] },
    spike: { [`huipin_consumer_parked_keys{${JOB}}`]: [...steady(0, 20), ...steady(3, 12), ...steady(0, 30)] },
  },
  HuipinDeadLetters: {
    fires: 75,
    over: 140,
    series: { [`huipin_consumer_dead_letters{${JOB}}`]: [...steady(5, 70), ...steady(6, 90)] },
    // Two replicas say the same, and one is away for a while.
    spike: { [`huipin_consumer_dead_letters{${JOB},instance="a"}`]: steady(5, 150), [`huipin_consumer_dead_letters{${JOB},instance="b"}`]: [...steady(5, 70), ...steady('_', 10), ...steady(5, 70)] },
  },
  HuipinConsumerStopped: {
    fires: 55,
    over: 70,
    series: { [`huipin_consumer_stopped_partitions{${JOB},messaging_destination_name="registry.honour.v1"}`]: [...steady(0, 20), ...steady(6, 40), ...steady(0, 30)] },
    spike: { [`huipin_consumer_stopped_partitions{${JOB},messaging_destination_name="registry.honour.v1"}`]: [...steady(0, 20), ...steady(6, 25), ...steady(0, 30)] },
  },
  HuipinReceiverFailing: {
    fires: 80,
    over: 95,
    series: { [`huipin_delivery_oldest_age_seconds{${JOB},huipin_receiver_state="failing"}`]: [...rising, ...steady(0, 10)] },
    // The same age of one that answers is another alert's.
    spike: { [`huipin_delivery_oldest_age_seconds{${JOB},huipin_receiver_state="failing"}`]: [...rising.slice(0, 70), ...steady(0, 30)], [`huipin_delivery_oldest_age_seconds{${JOB},huipin_receiver_state="answering"}`]: rising },
  },
  HuipinServiceGone: {
    fires: 40,
    over: 60,
    series: { ...others(polled), [polled]: [...steady(1, 20), 'stale', ...steady('_', 29), ...steady(1, 20)] },
    spike: { ...others(polled), [polled]: [...steady(1, 20), 'stale', ...steady('_', 3), ...steady(1, 50)] },
  },
  HuipinFreshnessUnknown: {
    fires: 45,
    over: 65,
    series: { [polled]: steady(1, 80), [`huipin_outbox_oldest_age_seconds{${JOB}}`]: [...steady(0, 20), 'stale', ...steady('_', 29), ...steady(0, 30)] },
    spike: { [polled]: steady(1, 80), [`huipin_outbox_oldest_age_seconds{${JOB}}`]: [...steady(0, 20), 'stale', ...steady('_', 6), ...steady(0, 50)] },
  },
};

/** The other services, who are well. */
function others(series: string): Record<string, Values> {
  return Object.fromEntries(['registry', 'credit', 'rewards', 'standards'].map((service) => [series.replace('notifications', service), steady(1, 80)]));
}

describe.each(Object.entries(cases))('%s', (alert, { fires, over, series, spike }) => {
  it('fires, and resolves', () => {
    const then = [
      { expr: firing(alert), at: '18m', value: 0 },
      { expr: firing(alert), at: `${fires}m`, value: 1 },
      { expr: firing(alert), at: `${over}m`, value: 0 },
    ];
    expect(tryRules({ alert, step: '1m', series, then })).toBe('');
  });

  it('does not fire on a spike', () => expect(tryRules({ alert, step: '1m', series: spike, then: [{ expr: everFired(alert), at: '80m', value: 0 }] })).toBe(''));
});

it('every condition has its case here', () => expect(Object.keys(cases).sort()).toEqual(conditions.map(({ alert }) => alert).sort()));
