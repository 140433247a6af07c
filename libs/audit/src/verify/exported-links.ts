import type { Link } from '../chain.ts';

const PAGE = 5_000;

/** The chain out of an export (NDJSON of `GET /audit/entries`): a file, or the answer itself. */
export async function* exportedLinks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Link[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let page: Link[] = [];
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) page.push(JSON.parse(line) as Link);
    if (page.length >= PAGE) {
      yield page;
      page = [];
    }
  }
  if (rest !== '') throw new Error('the export ends in the middle of a line: it is not whole');
  if (page.length > 0) yield page;
}
