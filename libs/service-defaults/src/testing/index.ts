export { describeAccess, type Asking, type Calls, type ServiceToCall } from './describe-access.ts';
export type { Call } from './access-cells.ts';
export { exampleFile, serviceUnderTest, type ServiceUnderTest, type UnderTestOptions } from './service-under-test.ts';
