/** What a service says when it says no (RFC 9457). */
export interface Problem {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly code: string;
  readonly requestId: string;
}

export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  /** Absent where the answer, if there was one, was no problem+json. */
  readonly problem: Problem | undefined;
  readonly status: number | undefined;

  constructor(status: number | undefined, body: unknown) {
    const problem = isProblem(body) ? body : undefined;
    super(problem?.detail ?? `status ${status ?? 'none'}`);
    this.problem = problem;
    this.status = status;
  }
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && typeof (body as Partial<Problem>).detail === 'string' && typeof (body as Partial<Problem>).code === 'string';
}

/**
 * Whether trying once more by itself may help. What a service has refused, it will refuse again, but for a token that
 * has run out: that is forgotten by then, and what is public needs none.
 */
export function mayPass(error: unknown): boolean {
  return error instanceof ApiProblem && (error.status === undefined || error.status >= 500 || [401, 429].includes(error.status));
}
