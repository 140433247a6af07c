import { importErrors } from '../import-errors.ts';
import type { Archive } from './archive.ts';
import { parseWholeXml } from './xml.ts';

export interface Workbook {
  /** Member that holds the first visible sheet. */
  readonly path: string;
  readonly sheet: string;
  /** Further visible sheets: they are not read, and the job says so. */
  readonly otherSheets: readonly string[];
  /** Days are counted from 1904 (old Macs) instead of 1900. */
  readonly from1904: boolean;
}

const MAX_SHEETS = 1_000;

export async function readWorkbook(archive: Archive): Promise<Workbook> {
  const stream = await archive.open('xl/workbook.xml');
  if (stream === undefined) throw importErrors.FILE_FORMAT_UNSUPPORTED({ found: 'ZIP / DOCX / ODS' });
  const sheets: { name: string; relation: string }[] = [];
  let from1904 = false;
  await parseWholeXml(stream, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name !== 'sheet' || (attributes['state'] ?? 'visible') !== 'visible') return;
      const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
      if (relation !== undefined && sheets.length < MAX_SHEETS) sheets.push({ name: attributes['name'] ?? '', relation });
    },
    text: () => undefined,
    close: () => undefined,
  });
  const [first, ...others] = sheets;
  if (first === undefined) throw importErrors.FILE_EMPTY();
  const path = await findMember(archive, first.relation);
  return { path, sheet: first.name, otherSheets: others.map(({ name }) => name), from1904 };
}

async function findMember(archive: Archive, relation: string): Promise<string> {
  const stream = await archive.open('xl/_rels/workbook.xml.rels');
  let target: string | undefined;
  if (stream !== undefined) {
    await parseWholeXml(stream, {
      open: (name, attributes) => {
        if (name === 'Relationship' && attributes['Id'] === relation) target = attributes['Target'];
      },
      text: () => undefined,
      close: () => undefined,
    });
  }
  if (target === undefined) throw importErrors.FILE_BROKEN({ why: 'xl/_rels/workbook.xml.rels' });
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}
