import createClient, { type Middleware } from 'openapi-fetch';
import { currentLanguage } from '../language/language.ts';
import { tags } from '../language/tags.ts';
import { currentToken, forgetExpiredToken } from '../session/session.ts';
import type { paths as CreditPaths } from './gen/credit.d.ts';
import type { paths as NotificationsPaths } from './gen/notifications.d.ts';
import type { paths as RegistryPaths } from './gen/registry.d.ts';
import type { paths as RewardsPaths } from './gen/rewards.d.ts';
import type { paths as StandardsPaths } from './gen/standards.d.ts';
import { ApiProblem } from './problem.ts';

const headers: Middleware = {
  onRequest: ({ request }) => {
    request.headers.set('accept-language', tags[currentLanguage()]);
    const token = currentToken();
    if (token !== undefined) request.headers.set('authorization', `Bearer ${token}`);
    return request;
  },
  onResponse: ({ request, response }) => {
    if (response.status === 401 && request.headers.has('authorization')) forgetExpiredToken();
  },
};

function client<Paths extends object>() {
  const made = createClient<Paths>({ baseUrl: location.origin });
  made.use(headers);
  return made;
}

export const registry = client<RegistryPaths>();
export const credit = client<CreditPaths>();
export const rewards = client<RewardsPaths>();
export const standards = client<StandardsPaths>();
export const notifications = client<NotificationsPaths>();

/** The body of an answer; anything but success is thrown as an ApiProblem. */
export async function read<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await call.catch((): never => {
    throw new ApiProblem(undefined, undefined);
  });
  if (data === undefined) throw new ApiProblem(response.status, error);
  return data;
}
