/** Prism's own server on the published document, as somebody with another language would run it. */
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';
import document from '../../src/generated/openapi.json' with { type: 'json' };
import type { Target } from './bare.js';

const silence = () => {};
const logger = {
  info: silence,
  success: silence,
  debug: silence,
  warn: silence,
  error: silence,
  trace: silence,
  fatal: silence,
  child: () => logger,
};

export async function startStock(): Promise<Target> {
  const operations = await getHttpOperationsFromSpec(structuredClone(document) as never);
  const server = createServer(operations, {
    cors: false,
    components: { logger: logger as never },
    config: {
      isProxy: false,
      validateRequest: true,
      validateResponse: true,
      checkSecurity: true,
      errors: false,
      mock: { dynamic: false },
      upstreamProxy: undefined,
    },
  });
  return { url: await server.listen(0, '127.0.0.1'), close: () => server.close() };
}
