import { runService } from '@huipin/service-defaults';
import { registryConfig } from './config.ts';
import { registryService } from './definition.ts';

await runService(registryConfig, registryService);
