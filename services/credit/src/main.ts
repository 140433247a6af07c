import { runService } from '@huipin/service-defaults';
import { creditConfig } from './config.ts';
import { creditService } from './definition.ts';

await runService(creditConfig, creditService);
