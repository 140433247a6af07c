/** Pages of these origins may call with a token of their own, and read what an answer says beside its body. No cookies. */
export function corsFor(origins: readonly string[]) {
  return {
    origin: [...origins],
    methods: ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE'],
    allowedHeaders: ['authorization', 'content-type', 'accept-language', 'idempotency-key', 'if-match', 'if-none-match', 'last-event-id', 'traceparent', 'x-request-id'],
    exposedHeaders: ['etag', 'location', 'link', 'retry-after', 'ratelimit', 'ratelimit-policy', 'deprecation', 'sunset', 'traceparent', 'x-request-id'],
    maxAge: 3_600,
  };
}
