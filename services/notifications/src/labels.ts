import { messagingLabels } from '@huipin/messaging';
import type { Labels } from '@huipin/service-defaults';

/** What people read for each code that notifications print. */
export const labels: Labels = {
  ...messagingLabels,
  feed: { public: { zh: '公开信息流', en: 'public feed' }, department: { zh: '部门信息流', en: 'department feed' } },
  algorithm: { v1: { zh: 'HMAC-SHA256 共享密钥', en: 'HMAC-SHA256, shared secret' }, v1a: { zh: 'Ed25519 公钥', en: 'Ed25519, public key' } },
  subscriptionState: {
    active: { zh: '推送中', en: 'active' },
    paused: { zh: '已暂停', en: 'paused' },
    disabled: { zh: '已停用', en: 'disabled' },
  },
  disabledReason: {
    gone: { zh: '接收方答复 410，不再接收', en: 'the receiver answered 410' },
    'retries-exhausted': { zh: '重试用尽仍无一送达', en: 'retries used up without any delivery' },
  },
  deliveryOutcome: {
    delivered: { zh: '已送达', en: 'delivered' },
    failed: { zh: '未送达', en: 'failed' },
    gone: { zh: '接收方已不再接收', en: 'gone' },
  },
  deliveryReason: {
    status: { zh: '接收方以错误状态码答复', en: 'error status' },
    redirect: { zh: '接收方要求跳转，不予跟随', en: 'redirect, which is not followed' },
    gone: { zh: '接收方答复 410', en: '410 Gone' },
    timeout: { zh: '15 秒内无答复', en: 'no answer within 15 s' },
    'address-refused': { zh: '接收地址不是公网地址', en: 'no public address' },
    unresolved: { zh: '域名无法解析', en: 'name has no address' },
    tls: { zh: '证书或加密连接有误', en: 'certificate or TLS failure' },
    connection: { zh: '无法连接或连接中断', en: 'no connection, or cut off' },
  },
  failureState: {
    failing: { zh: '待重试', en: 'to be retried' },
    waiting: { zh: '等待同一主体的前序事件', en: 'waits behind an earlier event of its subject' },
    'given-up': { zh: '已放弃', en: 'given up' },
  },
  breaker: {
    closed: { zh: '正常', en: 'closed' },
    open: { zh: '暂停推送', en: 'open' },
    'half-open': { zh: '试探中', en: 'half-open' },
  },
};
