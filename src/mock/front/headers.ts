/** Headers that every answer of the server has. */
const VERSION = { 'x-version': '1.14.1', 'x-env': 'PRODUCTION' };

/** Without CORS, as the server's router answers what no operation takes. */
export const plainHeaders = (): Record<string, string> => ({ ...VERSION, vary: 'Cookie' });

export const corsHeaders = (origin: string | undefined): Record<string, string> => ({
  ...VERSION,
  vary: origin ? 'Origin, Cookie' : 'Cookie',
  'access-control-allow-origin': origin ?? '*',
  'access-control-expose-headers': 'X-Env, X-Trace-Id, X-Version',
});
