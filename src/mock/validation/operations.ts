/** The operations as Prism takes them. The build puts their text in the place of this file, so that no start has to read the whole document. */
import { type createInstance, getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { document } from '../document.js';

export type PrismOperation = Parameters<ReturnType<typeof createInstance>['request']>[1][number];

export function prismOperations(): Promise<PrismOperation[]> {
  // Prism resolves references inside the object that it is given.
  return getHttpOperationsFromSpec(structuredClone(document));
}
