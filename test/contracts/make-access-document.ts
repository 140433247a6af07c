import { writeFileSync } from 'node:fs';
import { accessDocument } from './access-document.ts';

writeFileSync(new URL('../../docs/access.md', import.meta.url), accessDocument());
