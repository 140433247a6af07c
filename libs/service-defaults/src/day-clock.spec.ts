import { describe, expect, it } from '@jest/globals';
import { addDays, systemClock } from '@huipin/kernel';
import { pino } from 'pino';
import { DayClock, type DayTasks } from './day-clock.ts';
import { DayRunsController } from './day-runs.controller.ts';

const logger = pino({ level: 'silent' });
const today = systemClock.today();
const tomorrow = addDays(today, 1);
const counting: DayTasks = { first: () => Promise.resolve(2), broken: () => Promise.reject(new Error('no')), last: (day) => Promise.resolve(day > today ? 1 : 0) };
const controller = (runsAhead: boolean) => new DayRunsController(new DayClock(counting, logger, { service: 'demo', runsAhead }));

describe('a day that is run', () => {
  it('answers what each task made; one that fails does not keep the others from it', async () => {
    expect(await controller(true).runDay({ today })).toEqual({ today, made: { first: 2, last: 0 } });
  });
  it('may be one to come where nobody else listens', async () => {
    expect(await controller(true).runDay({ today: tomorrow })).toEqual({ today: tomorrow, made: { first: 2, last: 1 } });
  });
  it('does not come before its time elsewhere; one that has passed is caught up', async () => {
    await expect(controller(false).runDay({ today: tomorrow })).rejects.toThrow(expect.objectContaining({ code: 'DATE_IN_FUTURE', fields: [expect.objectContaining({ pointer: '/today' })] }));
    expect(await controller(false).runDay({ today: addDays(today, -1) })).toMatchObject({ made: { first: 2 } });
  });
});
