import { importErrors } from '../import-errors.ts';
import { MAX_ROW_BYTES } from '../raw-row.ts';
import type { Archive } from './archive.ts';
import { parseWholeXml } from './xml.ts';

/** The table of texts is the one part of a workbook that must be held in memory whole. */
export interface StringLimits {
  readonly count: number;
  readonly characters: number;
}

export const stringLimits: StringLimits = { count: 1_000_000, characters: 24_000_000 };

export async function readSharedStrings(archive: Archive, limits: StringLimits = stringLimits): Promise<readonly string[]> {
  const strings: string[] = [];
  const stream = await archive.open('xl/sharedStrings.xml');
  if (stream === undefined) return strings;
  const collector = new TextCollector();
  let characters = 0;
  await parseWholeXml(stream, {
    open: (name) => collector.open(name),
    text: (text) => collector.text(text),
    close: (name) => {
      collector.close(name);
      if (name !== 'si') return;
      const text = collector.take();
      characters += text.length;
      strings.push(text);
      if (strings.length > limits.count) throw importErrors.FILE_UNPACKS_TOO_LARGE({ what: 'sharedStrings.xml', limit: limits.count });
      if (characters > limits.characters) throw importErrors.FILE_UNPACKS_TOO_LARGE({ what: 'sharedStrings.xml', limit: limits.characters });
    },
  });
  return strings;
}

/** The text of an `si` or `is` element: its `t`, or those of its runs; what is there for pronunciation is left out. */
export class TextCollector {
  private collected = '';
  private isText = false;
  private isPhonetic = false;

  open(name: string): void {
    if (name === 't') this.isText = true;
    if (name === 'rPh') this.isPhonetic = true;
  }

  text(text: string): void {
    // One character above the limit of a row is enough to have the row refused.
    if (this.isText && !this.isPhonetic && this.collected.length <= MAX_ROW_BYTES) this.collected += text.slice(0, MAX_ROW_BYTES + 1);
  }

  close(name: string): void {
    if (name === 't') this.isText = false;
    if (name === 'rPh') this.isPhonetic = false;
  }

  take(): string {
    const text = this.collected;
    this.collected = '';
    return text;
  }
}
