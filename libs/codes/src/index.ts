export { holdsIdentityNumber, isIdentityNumber, isMobileNumber, maskIdentityNumber, maskMobileNumber } from './personal-number.ts';
export type { CodeCheck } from './code-check.ts';
export { checkCode, guessScheme, normaliseCode, type CodeScheme } from './code-scheme.ts';
export { checkUscc } from './uscc.ts';
export { checkOrganisationCode } from './organisation-code.ts';
export { checkRegistrationNumber } from './registration-number.ts';
export type { DatePrecision } from './division-table.ts';
export { divisionLabel, findDivision, listDivisions, type Division, type DivisionLevel, type DivisionRef } from './divisions.ts';
export { codesWithin, isInTerritory, payerDivision, successorsOn, type PayerLevel } from './territory.ts';
export {
  findIndustry,
  listIndustries,
  sectorOf,
  type Industry,
  type IndustryEdition,
  type IndustryLevel,
  type IndustryRef,
  type Sector,
} from './industry.ts';
export { crosswalkTo2011, crosswalkTo2017 } from './industry-crosswalk.ts';
export { parseStandardNumber, type StandardKind, type StandardNumber } from './standard-number.ts';
