/** A catch-all route of Next.js: `app/api/dify/[...path]/route.ts`. Everybody who is signed in has the apps, nobody has a key. */
// In a project of yours: from 'dify-kit/gateway'.
import { gateway } from '../src/gateway/index.js';

const { fetch: answer } = gateway({
  basePath: '/api/dify',
  hosts: ['localhost', 'www.example.com'],
  apps: {
    support: { apiKey: () => variable('SUPPORT_KEY'), baseUrl: process.env['DIFY_BASE_URL'], think: 'strip' },
    report: {
      apiKey: () => variable('REPORT_KEY'),
      baseUrl: process.env['DIFY_BASE_URL'],
      inputs: { language: 'English' },
    },
  },
  user: (request) => accountOf(request),
});

export const GET = (request: Request): Promise<Response> => answer(request);
export const POST: typeof GET = GET;
export const PUT: typeof GET = GET;
export const DELETE: typeof GET = GET;

/** Yours: whose session a request belongs to. */
function accountOf({ headers }: Request): string | undefined {
  return /(?:^|; )session=(\w+)/.exec(headers.get('cookie') ?? '')?.[1];
}

function variable(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing in the environment.`);
  return value;
}
