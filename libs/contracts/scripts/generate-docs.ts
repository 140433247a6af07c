import { writeFileSync } from 'node:fs';
import { eventsDocument } from './events-document.ts';
import { Image } from './image.ts';

const document = eventsDocument(new Image());
if (process.argv.includes('--print')) process.stdout.write(document);
else writeFileSync(new URL('../../../docs/events.md', import.meta.url), document);
