import { defineErrors } from '@huipin/kernel';

/** Every way in which notifications say no. */
export const errors = defineErrors({
  SEALING_KEYS_MISSING: {
    kind: 'unavailable',
    zh: '未配置加密密钥（HUIPIN_SEALING_KEYS），不能保存签名密钥；请联系安全管理员',
    en: 'no key is configured that could seal signing secrets (HUIPIN_SEALING_KEYS); ask who administers security',
  },
  FEED_UNKNOWN: { kind: 'not-found', zh: '没有名为 {feed} 的信息流；可用：public、department', en: 'there is no feed {feed}; there are public and department' },
  EVENT_TYPE_UNKNOWN: {
    kind: 'invalid',
    zh: '信息流 {feed} 中没有事件类型 {type}；可用类型见 GET /api/notifications/v1/feeds',
    en: 'the feed {feed} carries no type {type}; GET /api/notifications/v1/feeds lists its types',
  },
  STREAMS_EXHAUSTED: { kind: 'unavailable', zh: '并发的流已达上限 {most}，请稍后重试或改用拉取', en: 'there are {most} streams already; try again later, or pull' },
  DIVISION_UNKNOWN: { kind: 'invalid', pointer: '/filters/divisions', zh: '区划代码 {division} 不存在（GB/T 2260）', en: 'there is no division {division} (GB/T 2260)' },
  SINK_MALFORMED: { kind: 'invalid', pointer: '/sink', zh: '接收地址不是合法的网址，或带有用户名、口令或片段：{why}', en: 'the sink is no usable address: {why}' },
  SINK_NOT_HTTPS: { kind: 'invalid', pointer: '/sink', zh: '接收地址必须使用 https', en: 'the sink must be an https address' },
  SINK_ADDRESS_REFUSED: {
    kind: 'invalid',
    pointer: '/sink',
    zh: '接收地址 {host} 指向 {address}，不是公网地址；请使用公网可达的地址',
    en: 'the sink {host} leads to {address}, which is no public address; use one that is reachable from the internet',
  },
  SUBSCRIPTIONS_EXHAUSTED: { kind: 'conflict', zh: '每个客户端最多 {most} 个订阅；请先删除不用的订阅', en: 'a client has at most {most} subscriptions; delete one first' },
  CURSOR_AHEAD: {
    kind: 'invalid',
    pointer: '/after',
    zh: '信息流 {feed} 目前只到 {head}，游标不是它的；请从头读取（after=0）',
    en: 'the feed {feed} ends at {head} so far, the cursor is not its own; read from the start (after=0)',
  },
});
