import { applyDecorators, Header } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { LocalDate } from '@huipin/kernel';

/** Makes `buildOpenApi` mark the operation. */
export const DEPRECATION_EXTENSION = 'x-sunset';

/**
 * A route that will go: `Deprecation` (RFC 9745) since when it should not be used, `Sunset` (RFC 8594) when it goes, and
 * what takes its place. At least six months lie between the two.
 */
export function Deprecated({ since, sunset, successor }: { since: LocalDate; sunset: LocalDate; successor: string }): MethodDecorator {
  return applyDecorators(
    ApiExtension(DEPRECATION_EXTENSION, sunset),
    Header('deprecation', `@${midnight(since).getTime() / 1_000}`),
    Header('sunset', midnight(sunset).toUTCString()),
    Header('link', `<${successor}>; rel="successor-version"`),
  );
}

/** In China. */
function midnight(date: LocalDate): Date {
  return new Date(`${date}T00:00:00+08:00`);
}
