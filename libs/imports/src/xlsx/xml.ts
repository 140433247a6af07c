import sax from 'sax';
import { importErrors } from '../import-errors.ts';
import { toFileFault } from './archive.ts';

/** Receives elements by local name. */
export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(name: string): void;
}

const MAX_DEPTH = 64;
const MAX_ATTRIBUTES = 200;

/**
 * Feeds a member of a workbook to `handler` and yields what is ready after each piece. Memory is bounded whatever the file says: sax
 * hands out long text in pieces and refuses long names and values; depth, number of attributes and DTDs are stopped here.
 */
export async function* parseXml<T>(stream: AsyncIterable<Buffer>, handler: XmlHandler, takeReady: () => T): AsyncGenerator<T> {
  const parser = sax.parser(true, { strictEntities: true } as sax.SAXOptions);
  let [depth, attributes] = [0, 0];
  const refuse = (why: string): never => {
    throw importErrors.FILE_BROKEN({ why });
  };
  parser.onerror = (error) => refuse(error.message.split('\n', 1)[0]!);
  parser.ondoctype = () => refuse('DOCTYPE');
  parser.onattribute = () => void ((attributes += 1) > MAX_ATTRIBUTES && refuse('too many attributes'));
  parser.onopentag = (tag) => {
    attributes = 0;
    if ((depth += 1) > MAX_DEPTH) refuse('nested too deeply');
    handler.open(localName(tag.name), tag.attributes as Record<string, string>);
  };
  parser.onclosetag = (name) => {
    depth -= 1;
    handler.close(localName(name));
  };
  parser.ontext = (text) => handler.text(text);
  parser.oncdata = (text) => handler.text(text);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const piece of stream) {
      parser.write(decoder.decode(piece, { stream: true }));
      yield takeReady();
    }
    parser.write(decoder.decode()).close();
    yield takeReady();
  } catch (error) {
    throw error instanceof TypeError && 'code' in error ? importErrors.FILE_BROKEN({ why: 'not UTF-8' }) : toFileFault(error);
  }
}

/** Reads a member to its end. */
export async function parseWholeXml(stream: AsyncIterable<Buffer>, handler: XmlHandler): Promise<void> {
  const pieces = parseXml(stream, handler, () => undefined);
  while (!(await pieces.next()).done);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
