import { huipin } from '@huipin/client';
import { currentLanguage } from '../language/language.ts';
import { tags } from '../language/tags.ts';
import { currentToken, forgetExpiredToken } from '../session/session.ts';
import { ApiProblem } from './problem.ts';

export const { registry, credit, rewards, standards, notifications } = huipin({
  origin: location.origin,
  token: currentToken,
  language: () => tags[currentLanguage()],
  onAnswer: ({ response, withToken }) => {
    if (response.status === 401 && withToken) forgetExpiredToken();
  },
});

/** The body of an answer; anything but success is thrown as an ApiProblem. */
export async function read<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await call.catch((): never => {
    throw new ApiProblem(undefined, undefined);
  });
  if (data === undefined) throw new ApiProblem(response.status, error);
  return data;
}
