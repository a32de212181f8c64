import { readFileSync } from 'node:fs';
import type { Document } from '../../../scripts/openapi.js';

export const document: Document = JSON.parse(
  readFileSync(new URL('../../../src/generated/openapi.json', import.meta.url), 'utf8'),
);
