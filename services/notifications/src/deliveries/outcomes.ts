import { touchesFailures, type Attempt, type Failure, type Outcomes, type Settlement } from './delivery.ts';

const nothing = (): { -readonly [K in keyof Outcomes]: Outcomes[K] extends readonly (infer E)[] ? E[] : Outcomes[K] } => ({
  attempts: [],
  failed: [],
  delivered: [],
  renew: null,
  disable: null,
});

/** Outcomes from one save to the next, and those handed out to a save that has not answered yet. */
export class UnsavedOutcomes {
  private open = nothing();
  private saving: Settlement | undefined;

  get isSaving(): boolean {
    return this.saving !== undefined;
  }

  get isEmpty(): boolean {
    return this.size === 0 && this.open.renew === null;
  }

  get size(): number {
    return this.open.attempts.length + this.open.failed.length;
  }

  /** Subjects that must wait for what is not on record yet. */
  get blockedSubjects(): string[] {
    return [...this.open.failed, ...(this.saving?.failed ?? [])].filter(({ givenUpAt }) => givenUpAt === null).map(({ subject }) => subject);
  }

  addAttempt(attempt: Attempt): void {
    this.open.attempts.push(attempt);
  }

  addFailure(failure: Failure): void {
    this.open.failed.push(failure);
  }

  addDelivered(sequence: number): void {
    this.open.delivered.push(sequence);
  }

  renew(how: 'due' | 'anew'): void {
    if (this.open.renew !== 'anew') this.open.renew = how;
  }

  disable(reason: NonNullable<Outcomes['disable']>): void {
    this.open.disable ??= reason;
  }

  /** The same settlement again until `close` tells that it was saved, or is no longer ours. */
  take(progress: Omit<Settlement, keyof Outcomes>): Settlement {
    if (this.saving === undefined) {
      this.saving = { ...progress, ...this.open };
      this.open = nothing();
    }
    return this.saving;
  }

  /** What was saved; `isTouched` = there may be other failures due now. */
  close(): { position: number | undefined; sequences: number[]; isTouched: boolean } {
    const { saving } = this;
    this.saving = undefined;
    if (saving === undefined) return { position: undefined, sequences: [], isTouched: false };
    return { position: saving.position, sequences: [...saving.delivered, ...saving.failed.map(({ sequence }) => sequence)], isTouched: touchesFailures(saving) };
  }

  drop(): void {
    this.open = nothing();
    this.saving = undefined;
  }
}
