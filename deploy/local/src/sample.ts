import { type TokenSource } from './tokens.ts';

export interface SampleContext {
  /** Where the stack is reached, such as http://localhost:8080. */
  readonly origin: string;
  readonly token: TokenSource;
}

/**
 * Loads the sample data into an empty stack, through the front door like anybody else. A start that is killed in the
 * middle runs this again, so every step must be safe to repeat: imports are, other records carry a `sourceRef`.
 */
export function loadSample(_context: SampleContext): Promise<void> {
  return Promise.resolve();
}
