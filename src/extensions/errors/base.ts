/** Shared by all copies of the package in one process. */
const BRAND: symbol = Symbol.for('dify-kit.error');

/** The root of everything that the package throws on purpose. */
export class DifyError extends Error {
  override readonly name: string = 'DifyError';

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    Object.defineProperty(this, BRAND, { value: true });
  }
}

/** Whether a value is an error of this package, of any copy of it. */
export function isDifyError(value: unknown): value is DifyError {
  return typeof value === 'object' && value !== null && (value as Record<symbol, unknown>)[BRAND] === true;
}
