/** Stock Prism on the published document, as somebody with another language would run it. */
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';
import { document } from './document.js';

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

export interface PlainPrism {
  readonly url: string;
  close(): Promise<void>;
}

export async function startPlainPrism(): Promise<PlainPrism> {
  const operations = await getHttpOperationsFromSpec(structuredClone(document));
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
