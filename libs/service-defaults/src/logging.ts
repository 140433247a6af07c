import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';
import { currentTraceparent } from '@huipin/kernel';
import type { BaseConfig } from './config.ts';

/** Structured lines on stdout. What could name a person or open a door is cut out before it is written. */
export function createLogger(config: Pick<BaseConfig, 'service' | 'logLevel'>): Logger {
  return pino({
    level: config.logLevel,
    base: { service: config.service },
    mixin: traceIds,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: withoutRows },
    redact: ['authorization', '*.authorization', 'headers.cookie', '*.password', '*.secret', '*.token'],
  });
}

interface Told {
  readonly [member: string]: unknown;
  readonly driverError?: object;
}

/** What a database says of a statement that failed holds what was to be written: the parameters, and the row that broke a rule. */
export function withoutRows(error: Error): object {
  const { parameters: _, detail: __, where: ___, driverError, ...told } = pino.stdSerializers.err(error) as Told;
  return { ...told, ...(driverError !== undefined && { driverError: withoutRows(driverError as Error) }) };
}

/** By the names that OpenTelemetry has for them in lines of other forms than its own. */
function traceIds(): object {
  const [, trace_id, span_id] = currentTraceparent()?.split('-') ?? [];
  return trace_id === undefined ? {} : { trace_id, span_id };
}

/** Nest's own messages, in the same lines. */
export class NestLogger implements LoggerService {
  private readonly logger: Logger;

  constructor(logger: Logger) {
    this.logger = logger;
  }

  log(message: unknown, context?: unknown): void {
    this.logger.debug({ context }, String(message));
  }

  error(message: unknown, stack?: unknown, context?: unknown): void {
    this.logger.error({ context, ...(message instanceof Error ? { err: message } : { stack }) }, String(message));
  }

  warn(message: unknown, context?: unknown): void {
    this.logger.warn({ context }, String(message));
  }

  debug(message: unknown, context?: unknown): void {
    this.logger.trace({ context }, String(message));
  }
}
