import { badRatio } from './rules.ts';
import { budgetOf, type Objectives } from './objectives.ts';

export interface Panel {
  readonly title: string;
  readonly type: 'timeseries' | 'stat';
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly targets: readonly { readonly refId: string; readonly expr: string; readonly legendFormat: string }[];
  readonly [key: string]: unknown;
}

export interface Dashboard {
  readonly uid: string;
  readonly title: string;
  readonly panels: readonly Panel[];
  readonly [key: string]: unknown;
}

type Unit = 'reqps' | 's' | 'percentunit' | 'short' | 'eps';

interface Plan {
  readonly title: string;
  readonly unit: Unit;
  /** Expression by legend. */
  readonly show: Readonly<Record<string, string>>;
  readonly type?: Panel['type'];
  /** Of 24. */
  readonly width?: number;
}

const source = { type: 'prometheus', uid: '${source}' };
const JOB = 'job=~"$job"';
const duration = 'http_server_request_duration_seconds';
const requests = (by: string, more = '') => `sum by (${by}) (rate(${duration}_count{${JOB}${more}}[$__rate_interval]))`;
const quantile = (q: number, by: string) => `histogram_quantile(${q}, sum by (le, ${by}) (rate(${duration}_bucket{${JOB},http_route!~".*/(stream|events)"}[$__rate_interval])))`;
const greatest = (metric: string, by: string, more = '') => `max by (${by}) (${metric}{${JOB}${more}})`;

export function dashboards(objectives: Objectives): Dashboard[] {
  return [
    dashboard('huipin-services', '徽品 · 服务 Services', [
      ...budgets(objectives),
      { title: '请求 Requests', unit: 'reqps', show: { '{{job}}': requests('job') } },
      { title: '错误率 Errors', unit: 'percentunit', show: { '{{job}}': `${requests('job', ',http_response_status_code=~"5.."')} / ${requests('job')}` } },
      { title: '时长 Duration, 95 %', unit: 's', show: { '{{job}}': quantile(0.95, 'job') } },
      { title: '各路由请求 Requests by route', unit: 'reqps', width: 12, show: { '{{http_request_method}} {{http_route}}': requests('job, http_request_method, http_route') } },
      { title: '各路由时长 Duration by route, 95 %', unit: 's', width: 12, show: { '{{http_request_method}} {{http_route}}': quantile(0.95, 'job, http_request_method, http_route') } },
      { title: '各路由错误 Errors by route', unit: 'reqps', width: 12, show: { '{{http_request_method}} {{http_route}} {{http_response_status_code}}': requests('job, http_request_method, http_route, http_response_status_code', ',http_response_status_code=~"5.."') } },
      { title: '被拒绝 Refusals (4xx)', unit: 'reqps', width: 12, show: { '{{job}} {{http_response_status_code}}': requests('job, http_response_status_code', ',http_response_status_code=~"4.."') } },
    ]),
    dashboard('huipin-events', '徽品 · 事件 Events', [
      { title: '发件箱时龄 Outbox, oldest age', unit: 's', show: { '{{job}}': greatest('huipin_outbox_oldest_age_seconds', 'job') } },
      { title: '待发布 Unpublished', unit: 'short', show: { '{{job}}': greatest('huipin_outbox_backlog', 'job') } },
      { title: '发布 Published', unit: 'eps', show: { '{{job}}': `sum by (job) (rate(huipin_outbox_relay_published_total{${JOB}}[$__rate_interval]))`, '{{job}} batch': greatest('huipin_outbox_relay_batch_size', 'job') } },
      { title: '领导者 Leaders, elections', unit: 'short', show: { '{{job}} leaders': `sum by (job) (huipin_outbox_relay_leading{${JOB}})`, '{{job}} elections': `sum by (job) (increase(huipin_outbox_relay_elections_total{${JOB}}[$__rate_interval]))` } },
      { title: '滞后时间 Lag, time', unit: 's', show: { '{{job}} {{messaging_destination_name}}': greatest('huipin_consumer_lag_time_seconds', 'job, messaging_destination_name') } },
      { title: '滞后条数 Lag, events', unit: 'short', show: { '{{job}} {{messaging_destination_name}}': greatest('huipin_consumer_lag', 'job, messaging_destination_name') } },
      { title: '搁置 Parked', unit: 'short', show: { '{{job}} keys': greatest('huipin_consumer_parked_keys', 'job'), '{{job}} events': greatest('huipin_consumer_parked_events', 'job') } },
      { title: '死信与停读 Dead letters, stopped partitions', unit: 'short', show: { '{{job}} dead': greatest('huipin_consumer_dead_letters', 'job'), '{{job}} {{messaging_destination_name}} stopped': greatest('huipin_consumer_stopped_partitions', 'job, messaging_destination_name') } },
      { title: '上次询问 Since the last poll', unit: 's', show: { '{{job}}': `max by (job) (huipin_consumer_poll_age_seconds{${JOB}})` } },
      { title: '推送时龄 Deliveries, oldest age', unit: 's', width: 12, show: { '{{huipin_receiver_state}}': greatest('huipin_delivery_oldest_age_seconds', 'huipin_receiver_state') } },
      { title: '迟到推送 Deliveries late', unit: 'short', width: 12, show: { '{{huipin_delivery_state}}': greatest('huipin_delivery_late', 'huipin_delivery_state') } },
    ]),
  ];
}

function budgets({ burns, objectives }: Objectives): Plan[] {
  const longest = burns.at(-1)!.long;
  return objectives.map((objective) => ({
    title: `${objective.promiseZh} ${objective.objective} % · ${objective.name}, speed of use over ${longest}`,
    unit: 'short',
    type: 'stat',
    width: 24 / objectives.length,
    show: { '{{job}}': `${badRatio(objective, longest)}{${JOB}} / ${budgetOf(objective)}` },
  }));
}

function dashboard(uid: string, title: string, plans: readonly Plan[]): Dashboard {
  const variable = (name: string, more: object) => ({ name, label: name, ...more });
  return {
    uid,
    title,
    tags: ['huipin'],
    timezone: 'Asia/Shanghai',
    schemaVersion: 39,
    refresh: '30s',
    time: { from: 'now-6h', to: 'now' },
    templating: {
      list: [
        variable('source', { type: 'datasource', query: 'prometheus' }),
        variable('job', { type: 'query', datasource: source, query: 'label_values(huipin_consumer_poll_age_seconds, job)', refresh: 2, includeAll: true, multi: true, allValue: 'huipin-.+', current: { text: 'All', value: '$__all' } }),
      ],
    },
    panels: place(plans),
  };
}

const HEIGHT = 8;

/** From left to right, row by row. */
function place(plans: readonly Plan[]): Panel[] {
  let [x, y] = [0, 0];
  return plans.map(({ title, unit, show, type = 'timeseries', width = 8 }, index) => {
    if (x + width > 24) [x, y] = [0, y + HEIGHT];
    const gridPos = { x, y, w: width, h: HEIGHT };
    x += width;
    return {
      id: index + 1,
      title,
      type,
      datasource: source,
      gridPos,
      fieldConfig: { defaults: { unit, min: 0 }, overrides: [] },
      targets: Object.entries(show).map(([legendFormat, expr], at) => ({ refId: String.fromCodePoint(65 + at), datasource: source, expr, legendFormat })),
    };
  });
}
