import { importErrors } from '../import-errors.ts';
import type { RawRow, RowSource } from '../raw-row.ts';
import { openArchive, type Archive, type FileBytes, type UnpackLimits } from './archive.ts';
import { readDateStyles } from './cell-values.ts';
import { readSharedStrings } from './shared-strings.ts';
import { SheetRows } from './sheet-rows.ts';
import { readWorkbook, type Workbook } from './workbook.ts';
import { parseXml } from './xml.ts';

/** The rows of a workbook's first visible sheet, as its members are unpacked. */
export async function readXlsx(file: FileBytes, limits?: UnpackLimits): Promise<RowSource> {
  const archive = await openArchive(file, limits);
  const workbook = await readWorkbook(archive);
  const { sheet, otherSheets } = workbook;
  return { rows: readRows(archive, workbook), sparse: true, readAs: { sheet, ...(otherSheets.length > 0 && { sheetsNotRead: otherSheets }) } };
}

async function* readRows(archive: Archive, { path, from1904 }: Workbook): AsyncGenerator<readonly RawRow[]> {
  const [strings, dateStyles] = [await readSharedStrings(archive), await readDateStyles(archive)];
  const stream = await archive.open(path);
  if (stream === undefined) throw importErrors.FILE_BROKEN({ why: path });
  const sheet = new SheetRows({ strings, dateStyles, from1904 });
  yield* parseXml(stream, sheet, () => sheet.take());
}
