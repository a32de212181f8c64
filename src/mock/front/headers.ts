/** Headers that every answer of the server has. */
const VERSION = { 'x-version': '1.14.1', 'x-env': 'PRODUCTION' };

/** Without CORS, as the server's router answers what no operation takes. */
export const plainHeaders = (): Record<string, string> => ({ ...VERSION, vary: 'Cookie' });

const EXPOSED = { 'access-control-expose-headers': 'X-Env, X-Trace-Id, X-Version' };
/** Few but browsers say where they come from. */
const ANYWHERE = { ...VERSION, vary: 'Cookie', 'access-control-allow-origin': '*', ...EXPOSED };

export const corsHeaders = (origin: string | undefined): Readonly<Record<string, string>> =>
  origin === undefined
    ? ANYWHERE
    : { ...VERSION, vary: origin ? 'Origin, Cookie' : 'Cookie', 'access-control-allow-origin': origin, ...EXPOSED };
