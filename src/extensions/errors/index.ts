export * from './api.js';
export { DifyError, type DifyErrorName, isDifyError } from './base.js';
export { classify } from './classify.js';
export * from './connection.js';
export { errorFromResponse } from './from-response.js';
export * from './stream.js';
