import { defineErrors } from '@huipin/kernel';

/** What can be wrong with an imported file, its columns, its lines and its cells. */
export const importErrors = defineErrors({
  FILE_EMPTY: { kind: 'invalid', zh: '文件为空；请发送带表头的 CSV 或 XLSX', en: 'the file is empty; send CSV or XLSX with a header line' },
  FILE_TOO_LARGE: { kind: 'too-large', zh: '文件超过上限 {limit} 字节；请拆分后分别导入', en: 'the file exceeds {limit} bytes; split it and import the parts' },
  FILE_FORMAT_UNSUPPORTED: {
    kind: 'unsupported-media-type',
    zh: '不支持 {found}；请把 CSV（UTF-8 或 GB18030）或 XLSX 文件本身作为请求体发送',
    en: '{found} cannot be read; send the file itself as the body, as CSV (UTF-8 or GB18030) or XLSX',
  },
  FILE_BROKEN: { kind: 'invalid', zh: '文件已损坏，无法读取：{why}；请重新导出', en: 'the file is damaged and cannot be read: {why}; export it again' },
  FILE_UNPACKS_TOO_LARGE: {
    kind: 'invalid',
    zh: '文件解压后过大（{what}，上限 {limit}）；请拆分或改用 CSV',
    en: 'the file unpacks to too much ({what}, at most {limit}); split it or send CSV',
  },
  UPLOAD_CUT_OFF: { kind: 'malformed', zh: '文件未传完；请重新发送', en: 'the file did not arrive whole; send it again' },
  COLUMN_MISSING: { kind: 'invalid', zh: '缺少列 {column}；需要的列：{required}', en: 'the column {column} is missing; needed are {required}' },
  COLUMN_UNKNOWN: {
    kind: 'invalid',
    zh: '不认识的列 {column}；是否应为 {nearest}？可用的列：{known}',
    en: 'unknown column {column}; is it {nearest}? The columns are {known}',
  },
  COLUMN_TWICE: { kind: 'invalid', zh: '列 {column} 出现了不止一次；请删除其一', en: 'the column {column} stands there more than once; remove one' },
  ROW_RAGGED: { kind: 'invalid', zh: '该行有 {found} 格，表头有 {expected} 列；请补齐或删除多余的格', en: 'the line has {found} cells, the header {expected}; make them equal' },
  ROW_TOO_LONG: { kind: 'invalid', zh: '该行超过 {limit} 字节，未读取', en: 'the line exceeds {limit} bytes and was not read' },
  ROW_ENCODING_INVALID: { kind: 'invalid', zh: '该行含有不符合 {encoding} 编码的字节；请以一种编码重新导出', en: 'the line holds bytes that are not {encoding}; export it again in one encoding' },
  QUOTE_UNCLOSED: {
    kind: 'invalid',
    zh: '该行的引号没有正确闭合；含引号的格应整体加引号，内部引号写两次',
    en: 'a quote of this line is not closed rightly; quote the whole cell and double the quotes inside',
  },
  FORMULA_CELL: { kind: 'invalid', zh: '该格是公式；请改为值（在表格软件中“选择性粘贴：数值”）', en: 'the cell is a formula; replace it by its value (paste special: values)' },
  CELL_ERROR: { kind: 'invalid', zh: '该格是错误值 {value}；请改正', en: 'the cell holds the error {value}; correct it' },
  NUMBER_NOT_EXACT: {
    kind: 'invalid',
    zh: '该格是 15 位以上的数字，表格软件已将其舍入；请把该列设为文本后重新填写',
    en: 'the cell is a number of more than 15 digits, which the spreadsheet has rounded; make the column text and enter it again',
  },
  ROW_FAILED: { kind: 'invalid', zh: '该行处理失败；请把编号 {id} 告知运维人员', en: 'the line could not be worked on; tell the operator the number {id}' },
  IMPORT_GIVEN_UP: { kind: 'unavailable', zh: '多次尝试后仍无法继续；请把编号 {id} 告知运维人员', en: 'it could not be carried on after several tries; tell the operator the number {id}' },
});
