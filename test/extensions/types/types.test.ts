import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkInputs, type Form, inputsSchema, sourceOf } from '../../../src/extensions/types/index.js';
import { Dify, DifyError } from '../../../src/index.js';
import { type Mock, startMock } from '../../../src/mock/index.js';
import { beside, languageService } from '../../types/compiler.js';

const file = { allowed_file_types: ['image' as const], allowed_file_extensions: [], allowed_file_upload_methods: [] };
const FORM: Form = [
  { 'text-input': { variable: 'topic', label: 'Topic */ of\nit', required: true, max_length: 5 } },
  { select: { variable: 'style', label: 'Style', required: false, options: ['short', "it's long"] } },
  { number: { variable: 'age', label: 'Age', required: false } },
  { checkbox: { variable: 'ok', label: 'Ok', required: false, default: false } },
  {
    json_object: {
      variable: 'data',
      label: 'Data',
      type: 'json_object',
      required: false,
      max_length: null,
      options: [],
    },
  },
  {
    file: { variable: 'scan-1', label: 'Scan', type: 'file', required: false, max_length: null, options: [], ...file },
  },
  {
    'file-list': {
      variable: 'pages',
      label: 'Pages',
      type: 'file-list',
      required: false,
      max_length: 2,
      options: [],
      ...file,
    },
  },
  { external_data_tool: { variable: 'weather', type: 'api', enabled: true } } as Form[number],
];

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ pace: 0, apps: { 'app-workflow-form': { user_input_form: FORM as never } } });
});
afterAll(() => mock.close());

describe('the source', () => {
  const source = sourceOf(FORM, { name: 'Translator', title: 'My */ app' });

  it('says of each input what it is', () => {
    const body = source.slice(source.indexOf('inputs: {'), source.indexOf('/** Checks'));
    expect(body).toBe(`inputs: {
    /** Topic * / of it; at most 5 characters. */
    topic: string;
    /** Style. */
    style?: "short" | "it's long";
    /** Age. */
    age?: number;
    /** Ok. */
    ok?: boolean;
    /** Data. */
    data?: Record<string, unknown>;
    /** Scan. */
    "scan-1"?: InputFile;
    /** Pages; at most 2 files. */
    pages?: InputFile[];
  };
}

`);
  });

  it('compiles, and the client refuses what the app would', () => {
    const used = `${source}
import { Dify } from 'dify-kit';
const dify = new Dify<Translator>();
dify.workflows.run({ inputs: { topic: 'Bees', style: "it's long" } });
dify.workflows.run({ inputs: { style: 'short' } });
console.log(translatorInputs['~standard'].validate({}).issues);
`;
    const path = beside('translator.ts');
    const text = used
      .replaceAll("'dify-kit/types'", "'../../src/extensions/types/index.js'")
      .replaceAll("'dify-kit'", "'../../src/index.js'");
    const problems = languageService({ [path]: text }).getSemanticDiagnostics(path);
    expect(problems.map(({ start = 0 }) => text.slice(0, start).split('\n').at(-1))).toEqual(['dify.workflows.run({ ']);
  });

  it('refuses a name that is none', () => {
    expect(() => sourceOf(FORM, { name: 'my app' })).toThrow(/`name`/);
  });
});

describe('the schema', () => {
  const { validate } = inputsSchema(FORM)['~standard'];
  const messages = (value: unknown) => validate(value).issues?.map((it) => it.message);

  it('lets through what fits', () => {
    const inputs = { topic: 'Bees', style: 'short', age: 1.5, ok: true, data: {}, 'scan-1': {}, pages: [{}, {}] };
    expect(validate(inputs)).toEqual({ value: inputs });
    expect(validate({ topic: 'Bees', style: undefined, age: null })).not.toHaveProperty('issues');
  });

  it('names what does not', () => {
    expect(messages({})).toEqual(['`topic` must be given.']);
    expect(messages(7)).toEqual(['`inputs` must be an object.']);
    const wrong = {
      topic: 'Beetles',
      style: '',
      age: '1',
      ok: 1,
      data: [],
      'scan-1': 'a.pdf',
      pages: [{}, {}, {}],
      titel: 1,
    };
    expect(messages(wrong)).toEqual([
      'The app has no input `titel`.',
      '`topic` must be of 5 characters at most.',
      "`style` must be one of short, it's long.",
      '`age` must be a number.',
      '`ok` must be true or false.',
      '`data` must be an object.',
      '`scan-1` must be a file.',
      '`pages` must be 2 files at most.',
    ]);
  });

  it('stops a call before it is sent, as a hook', async () => {
    const apiKey = 'app-workflow-form';
    const dify = new Dify({ baseUrl: mock.url, apiKey, user: 'alice', hooks: [checkInputs(inputsSchema(FORM))] });
    const refused = dify.workflows.run({ inputs: { titel: 'Bees' } });
    await expect(refused).rejects.toThrow(DifyError);
    await expect(refused).rejects.toThrow(/The app has no input `titel`.*`topic` must be given/);
    expect(mock.requests()).toEqual([]);
    expect((await dify.workflows.run({ inputs: { topic: 'Bees' } })).data.status).toBe('succeeded');
  });
});
