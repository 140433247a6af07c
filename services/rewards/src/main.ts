import { runService } from '@huipin/service-defaults';
import { rewardsConfig } from './config.ts';
import { rewardsService } from './definition.ts';

await runService(rewardsConfig, rewardsService);
