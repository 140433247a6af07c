/** What a database would take for more than a text. None of it is the name of anything. */
export const sql: readonly string[] = [
  ...["' or '1'='1", "' or 1=1 --", "') or ('1'='1", "'; drop table enterprise; --", "' union select null, version() --", "x' and pg_sleep(9) is null --", '" or ""="', "\\' or 1=1 --", "1' or '1'='1' /*", "'||(select current_user)||'", "$$;select 1;$$", "' or true#", 'E\'\\047 or 1=1 --', '{"$ne":null}', ':name', '$1', '?'],
  ...['%', '_', '%%', '\\', '\\%', '%_%'],
];

/** What a spreadsheet would compute; each is the start of a name. */
export const formulas: readonly string[] = [
  ...['=1+1', "=cmd|' /C calc'!A0", '=HYPERLINK("http://127.0.0.1:1/","x")', '+1+1', '-1+1', '@SUM(1)', '=1,+1'],
  ...['＝1+1', '＋1', '－1+1', '＠SUM(1)', '\t=1', '\r=1', ',=1', '"=1'],
];

/** What nobody sees, or what turns round what is seen; by its name in Unicode. */
export const invisible: readonly (readonly [name: string, character: string])[] = [
  ['null', '\u0000'],
  ['backspace', '\u0008'],
  ['escape', '\u001b'],
  ['delete', '\u007f'],
  ['next line', '\u0085'],
  ['control sequence introducer', '\u009b'],
  ['soft hyphen', '\u00ad'],
  ['combining grapheme joiner', '\u034f'],
  ['arabic letter mark', '\u061c'],
  ['hangul filler', '\u115f'],
  ['khmer inherent vowel', '\u17b4'],
  ['mongolian vowel separator', '\u180e'],
  ['zero width space', '\u200b'],
  ['zero width joiner', '\u200d'],
  ['right-to-left mark', '\u200f'],
  ['line separator', '\u2028'],
  ['paragraph separator', '\u2029'],
  ['left-to-right embedding', '\u202a'],
  ['right-to-left override', '\u202e'],
  ['word joiner', '\u2060'],
  ['invisible times', '\u2062'],
  ['right-to-left isolate', '\u2067'],
  ['inhibit symmetric swapping', '\u206a'],
  ['hangul filler of jamo', '\u3164'],
  ['byte order mark', '\ufeff'],
  ['halfwidth hangul filler', '\uffa0'],
  ['interlinear annotation anchor', '\ufff9'],
  ['noncharacter', '\uffff'],
  ['musical begin beam', '\u{1d173}'],
  ['language tag', '\u{e0001}'],
  ['tag letter', '\u{e0061}'],
];

/** Spellings of one name, by what is put between its halves. */
export const sameName: readonly (readonly [name: string, between: string])[] = [
  ['a space', ' '],
  ['an ideographic space', '\u3000'],
  ['a no-break space', '\u00a0'],
  ['a variation selector', '\ufe0f'],
  ['an ideographic variation selector', '\u{e0100}'],
];

/** Long for the patterns that look at texts: digits, runs and almost-matches. */
export const regexBombs: readonly string[] = [
  '1'.repeat(60_000),
  '1 '.repeat(30_000),
  '１ · - '.repeat(15_000),
  `${'340104199001010'.repeat(4_000)}X`,
  'a'.repeat(60_000),
  `${'a-'.repeat(30_000)}!`,
  'aA'.repeat(30_000),
  `x${' '.repeat(60_000)}x`,
  `x${'\t'.repeat(60_000)}x`,
  '('.repeat(60_000),
  '='.repeat(60_000),
  '%'.repeat(60_000),
  '/'.repeat(60_000),
  `GB/T ${'1'.repeat(30_000)}-`,
  'e\u0301'.repeat(30_000),
  '\u0344'.repeat(15_000),
  '\ufdfa'.repeat(15_000),
  '😀'.repeat(30_000),
];
