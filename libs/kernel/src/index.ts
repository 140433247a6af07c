export {
  DomainError,
  defineErrors,
  orRefusal,
  type Bilingual,
  type ErrorKind,
  type ErrorRow,
  type FieldProblem,
  type Language,
} from './errors.ts';
export {
  TIME_ZONE,
  addDays,
  addMonths,
  dayOf,
  endOfDay,
  lastDayOfTerm,
  localDate,
  parseInstant,
  parseLocalDate,
  systemClock,
  toInstant,
  weekday,
  type Clock,
  type Instant,
  type LocalDate,
} from './dates.ts';
export { isConnectionLost } from './connection.ts';
export { Repeated } from './repeated.ts';
export { isWithin, periodsOverlap, type Period } from './period.ts';
export { addWorkingDays, isWorkingDay, type WorkingDay } from './working-days.ts';
export { fenFromWan, formatYuan, type Fen } from './money.ts';
export { isId, newId } from './ids.ts';
export { comparable, isUnsafeText, toHalfWidth } from './text.ts';
export { childTraceparent, currentTraceparent, inSpan, runWithTrace, startSpan, traceIdOf, type OpenSpan, type SpanPlan } from './trace.ts';
export { actOf, currentAct, runInAct, type Act, type Actor } from './act.ts';
