import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';

/** A change to one file of the messaging library as it is loaded; `from` must stand in its source exactly once. */
export interface Edit {
  /** Name below libs/messaging/src, without ending. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** The library's file with the edits that are for it; throws where the code has moved on and an edit has not. */
export function editedSource(file: string, edits: readonly Edit[]): string {
  const source = readFileSync(new URL(`../../../libs/messaging/src/${file}.ts`, import.meta.url), 'utf8');
  return edits
    .filter((edit) => edit.file === file)
    .reduce((text, { from, to }) => {
      if (text.split(from).length !== 2) throw new Error(`${file}.ts should contain exactly once: ${from}`);
      return text.replace(from, () => to);
    }, source);
}

/** As the build would make it: types gone, imports of built files. */
export function built(source: string): string {
  return stripTypeScriptTypes(source).replaceAll(/from '(\.[^']+)\.ts'/g, "from '$1.js'");
}
