import { Dify } from '../../index.js';
import { Skipped } from './step.js';

/** Where the demo runs. A client for each kind of app, or the reason why there is none. */
export interface Server extends AsyncDisposable {
  name: string;
  /** A client of an app of one of these modes; throws Skipped where the key is of another. */
  app(...modes: string[]): Promise<Dify>;
  /** A client of the knowledge bases; throws Skipped where there is no key. */
  knowledge(): Dify;
}

const USER = 'dify-kit-demo';

/** The server that the environment names, or the embedded mock. */
export function serverOf(env: NodeJS.ProcessEnv): Promise<Server> {
  return env['DIFY_API_KEY'] || env['DIFY_DATASET_KEY'] ? realServer(env) : embeddedMock();
}

async function embeddedMock(): Promise<Server> {
  const { startMock } = await import('../../mock/index.js');
  const mock = await startMock();
  const client = (key: string) => new Dify({ baseUrl: mock.url, apiKey: key, datasetKey: 'dataset-demo', user: USER });
  return {
    name: `the embedded mock at ${mock.url} (set DIFY_API_KEY, DIFY_DATASET_KEY and DIFY_BASE_URL for a real server)`,
    app: async (mode = '') => client(mode === 'workflow' ? 'app-workflow-demo' : 'app-chat-demo'),
    knowledge: () => client('app-chat-demo'),
    [Symbol.asyncDispose]: () => mock.close(),
  };
}

async function realServer(env: NodeJS.ProcessEnv): Promise<Server> {
  const dify = new Dify({ user: env['DIFY_USER'] || USER });
  return {
    name: env['DIFY_BASE_URL'] || 'Dify Cloud',
    async app(...modes) {
      if (!env['DIFY_API_KEY']) throw new Skipped('DIFY_API_KEY is not set.');
      const { mode, name } = await dify.app.info();
      if (modes.length && !modes.includes(mode)) throw new Skipped(`the key is of “${name}”, an app of mode ${mode}.`);
      return dify;
    },
    knowledge() {
      if (!env['DIFY_DATASET_KEY']) throw new Skipped('DIFY_DATASET_KEY is not set.');
      return dify;
    },
    [Symbol.asyncDispose]: async () => {},
  };
}
