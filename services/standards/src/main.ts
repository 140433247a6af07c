import { runService } from '@huipin/service-defaults';
import { standardsConfig } from './config.ts';
import { standardsService } from './definition.ts';

await runService(standardsConfig, standardsService);
