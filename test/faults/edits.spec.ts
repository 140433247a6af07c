import { describe, expect, it } from '@jest/globals';
import { crashPoints, poisonEdit } from './inside/crash-points.ts';
import { built, editedSource, type Edit } from './inside/edits.ts';
import { mutants } from './inside/mutants.ts';

const always: Edit[] = [...Object.values(crashPoints), poisonEdit];

describe('what the fault harness changes in the messaging library', () => {
  it.each(['without a mutant', ...Object.keys(mutants)])('%s: every edit still finds its place, and what comes out is code', (name) => {
    const edits = [...always, ...(mutants[name]?.edits ?? [])];
    for (const file of new Set(edits.map((edit) => edit.file))) {
      expect(built(editedSource(file, edits))).toContain('export');
    }
  });

  it('an edit whose place is gone is an error, not a run without it', () => {
    expect(() => editedSource('outbox/relay', [{ file: 'outbox/relay', from: 'there is no such line', to: '' }])).toThrow(/exactly once/);
  });
});
