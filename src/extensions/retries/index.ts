export { type Outcome, type RetryContext, repeat } from './repeat.js';
