import { enableCompileCache } from 'node:module';
import { compileCache } from './cache-folder.ts';

// Before anything else is loaded, so that it comes from the cache: a launcher of 70 MB in place of 100.
enableCompileCache(compileCache);
const { launch } = await import('./launch.ts');
process.exit(await launch(process.argv.slice(2)));
