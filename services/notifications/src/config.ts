import { baseConfig, readConfig, toBaseConfig, type BaseConfig } from '@huipin/service-defaults';
import ipaddr from 'ipaddr.js';
import { z } from 'zod';

export interface NotificationsConfig extends BaseConfig {
  /** Ranges of addresses that are not public and to which webhooks go all the same. */
  readonly sinkNetworks: readonly string[];
}

/** The only place where this service reads the environment. */
export const environment: Readonly<Record<string, string | undefined>> = process.env;

const networks = z
  .string()
  .refine((text) => text === '' || text.split(',').every((each) => ipaddr.isValidCIDR(each)), 'must be range[,range…], such as 10.1.0.0/16')
  .default('')
  .describe('private networks in which receivers of webhooks may be; none without it');

export function notificationsConfig(): NotificationsConfig {
  const values: Record<string, unknown> = readConfig(baseConfig('notifications').extend({ HUIPIN_SINK_NETWORKS: networks }), environment);
  return { ...toBaseConfig('notifications', values), sinkNetworks: (values['HUIPIN_SINK_NETWORKS'] as string).split(',').filter(Boolean) };
}
