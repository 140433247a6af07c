import { baseConfig, readConfig, toBaseConfig, type BaseConfig } from '@huipin/service-defaults';

/** The only place where this service reads the environment. */
export const environment: Readonly<Record<string, string | undefined>> = process.env;

export function notificationsConfig(): BaseConfig {
  return toBaseConfig('notifications', readConfig(baseConfig('notifications'), environment));
}
