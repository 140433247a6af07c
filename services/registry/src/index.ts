export { registryService } from './definition.ts';
export { migrations } from './data-source.ts';
