import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { systemClock, type LocalDate } from '@huipin/kernel';
import { z } from 'zod';
import { DayClock } from './day-clock.ts';
import { httpErrors } from './http/errors.ts';
import { dateField } from './http/fields.ts';

const dayRun = z.strictObject({ today: dateField }).meta({ example: { today: '2025-07-01' } });
const dayRunView = z
  .object({ today: z.string(), made: z.record(z.string(), z.number().int()).meta({ description: 'facts made, by task; without those that failed' }) })
  .meta({ id: 'DayRun' });

/** What the clock does each minute, now: after a downtime, or to see what a day brings. Role `operate`. */
@Controller('day-runs')
export class DayRunsController {
  private readonly clock: DayClock;

  constructor(clock: DayClock) {
    this.clock = clock;
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Publishes what falls due up to a day; a day to come in the embedded stack only' })
  @ApiOkResponse({ standardSchema: dayRunView })
  async runDay(@Body({ schema: dayRun }) { today }: z.output<typeof dayRun>): Promise<{ today: LocalDate; made: Record<string, number> }> {
    if (today > systemClock.today() && !this.clock.runsAhead) throw httpErrors.DATE_IN_FUTURE({ field: 'today' }, { pointer: '/today' });
    return { today, made: await this.clock.run(today) };
  }
}
