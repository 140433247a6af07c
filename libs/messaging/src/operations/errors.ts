import { defineErrors } from '@huipin/kernel';

/** What an operator can get wrong. */
export const messagingErrors = defineErrors({
  TOPIC_NOT_CONSUMED: { kind: 'not-found', zh: '本服务不读取主题 {topic}；它读取：{topics}', en: 'this service does not read {topic}; it reads {topics}' },
  TOPIC_NOT_PUBLISHED: { kind: 'invalid', pointer: '/topic', zh: '本服务不发布主题 {topic}；它发布：{topics}', en: 'this service does not publish {topic}; it publishes {topics}' },
  PARKED_EVENT_NOT_FOUND: { kind: 'not-found', zh: '没有这一搁置的事件，或它不在其键的队首', en: 'there is no such parked event, or it is not at the head of its key' },
  PROJECTION_UNKNOWN: { kind: 'invalid', pointer: '/projection', zh: '没有投影 {projection}；有：{projections}', en: 'there is no projection {projection}; there are {projections}' },
  REBUILD_RUNNING: { kind: 'conflict', zh: '已有重建在进行，请等它结束', en: 'a rebuild is running; wait for its end' },
});
