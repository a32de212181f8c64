import { describe, expect, it, onTestFinished } from 'vitest';
import { conversation } from '../../../src/extensions/conversations/index.js';
import { fillForms } from '../../../src/extensions/runs/fill-forms.js';
import { type Form, submission } from '../../../src/extensions/runs/form.js';
import { Dify, DifyConflictError, DifyError, DifyRunError } from '../../../src/index.js';
import { type AppsSettings, type Mock, startMock } from '../../../src/mock/index.js';
import { client, events, failure, reply, say, serve, stream } from '../../server.js';

const user = 'alice';

async function mocked(apiKey: string, apps: AppsSettings = {}): Promise<{ mock: Mock; dify: Dify }> {
  const mock = await startMock({ pace: 0, apps });
  onTestFinished(() => mock.close());
  return { mock, dify: new Dify({ baseUrl: mock.url, apiKey, user, retries: 0 }) };
}

const gate = (id: string, field: string) => ({
  type: 'human-input',
  id,
  form_content: `Is {{#sys.query#}} good? {{#$output.${field}#}}`,
  inputs: [
    {
      type: 'paragraph',
      output_variable_name: field,
      default: { type: 'constant' as const, selector: [], value: 'as it is' },
    },
  ],
  user_actions: [{ id: 'ok', title: 'OK', button_style: 'primary' }],
});
const TWO_GATES: AppsSettings = { 'app-chatflow-two': { nodes: [gate('one', 'memo'), gate('two', 'note')] } };

describe('a run that waits for a person', () => {
  it('goes on with what they filled in, to its end', async () => {
    const { dify, mock } = await mocked('app-workflow-1');
    const forms: Form[] = [];
    const names: string[] = [];
    const result = await fillForms(
      dify,
      dify.workflows.stream({ inputs: { text: 'PAUSE please' } }),
      async (form) => {
        forms.push(form);
        return { action: 'approve', inputs: { comment: 'good' } };
      },
      { onEvent: ({ event }) => names.push(event) },
    );
    expect(result.data).toMatchObject({ status: 'succeeded', id: result.workflow_run_id });
    expect(forms).toHaveLength(1);
    expect(forms[0]?.form_content).toContain('**PAUSE please**');
    // Nothing of the continuation was lost, and nothing told twice.
    expect(names.filter((it) => it === 'workflow_started')).toHaveLength(2);
    expect(names.filter((it) => it === 'human_input_form_filled')).toHaveLength(1);
    expect(names.filter((it) => it === 'workflow_paused')).toHaveLength(1);
    expect(names.at(-1)).toBe('workflow_finished');
    expect(result.nodes.map((it) => it.node_id)).toEqual(['start', 'human', 'llm', 'end']);
    expect(result.nodes.map((it) => it.status)).toEqual(Array(4).fill('succeeded'));
    const human = result.nodes.find((it) => it.node_type === 'human-input');
    // The field that was left out has its default.
    expect(human?.outputs).toMatchObject({ comment: 'good', who: 'PAUSE please' });
    const order = mock.requests().map((it) => it.operation);
    expect(order).toEqual(['workflows.run', 'workflows.runs.events', 'humanInput.submit']);
    expect(mock.requests().flatMap((it) => it.violations)).toEqual([]);
  });

  it('of a chatflow has its whole answer, from a conversation too', async () => {
    const { dify } = await mocked('app-chatflow-1');
    const chat = conversation(dify, { user });
    const result = await fillForms(dify, chat.stream('PAUSE for me'), () => ({ action: 'reject' }));
    expect(result.data?.status).toBe('succeeded');
    expect(result.event).toBe('message');
    expect(result.answer).toMatch(/^Asking a person\. ./);
    expect(result.metadata?.usage).toBeDefined();
    expect((await chat.messages()).data.map((it) => it.answer)).toEqual([result.answer]);
    expect((await chat.send('And now?')).conversation_id).toBe(chat.id);
  });

  it('twice is asked for twice', async () => {
    const { dify } = await mocked('app-chatflow-two', TWO_GATES);
    const asked: string[] = [];
    const names: string[] = [];
    const result = await fillForms(
      dify,
      dify.chat.stream({ query: 'tea' }),
      (form) => {
        asked.push(`${form.node_id}: ${form.form_content}`);
        return { action: 'ok' };
      },
      { onEvent: ({ event }) => names.push(event) },
    );
    expect(asked).toEqual(['one: Is tea good? {{#$output.memo#}}', 'two: Is tea good? {{#$output.note#}}']);
    expect(result.data?.status).toBe('succeeded');
    expect(result.answer).toBe(result.data?.outputs['answer']);
    expect(names.filter((it) => it === 'workflow_paused')).toHaveLength(2);
  });

  it('is gone on with by another process', async () => {
    const { dify } = await mocked('app-chatflow-two', TWO_GATES);
    const { workflow_run_id = '' } = await dify.chat.send({ query: 'tea' });
    const asked: string[] = [];
    const result = await fillForms(dify, { workflow_run_id }, (form) => {
      asked.push(form.form_content);
      return { action: 'ok' };
    });
    // The replay shows the text unfilled; the form itself does not.
    expect(asked).toEqual(['Is tea good? {{#$output.memo#}}', 'Is tea good? {{#$output.note#}}']);
    expect(result.data.status).toBe('succeeded');
    expect(result.nodes.map((it) => it.node_id)).toEqual(['start', 'one', 'two', 'answer']);
    // It has ended: there is nothing to ask.
    expect((await fillForms(dify, { workflow_run_id }, () => ({ action: 'ok' }))).data.status).toBe('succeeded');
    expect(asked).toHaveLength(2);
  });

  it('stays as it is where nobody answers, and where nothing waits', async () => {
    const { dify, mock } = await mocked('app-workflow-1');
    const paused = await fillForms(dify, dify.workflows.stream({ inputs: { text: 'PAUSE' } }), () => undefined);
    expect(paused.data.status).toBe('paused');
    const done = await fillForms(dify, dify.workflows.stream({ inputs: { text: 'Hi' } }), () => undefined);
    expect(done.data.status).toBe('succeeded');
    expect(mock.requests().map((it) => it.operation)).toEqual(['workflows.run', 'workflows.run']);
  });
});

describe('somebody else', () => {
  it('who was faster counts, and nothing is sent', async () => {
    const { dify, mock } = await mocked('app-workflow-1');
    const result = await fillForms(dify, dify.workflows.stream({ inputs: { text: 'PAUSE' } }), async (form) => {
      const inputs = { comment: 'mine', who: 'bob' };
      await dify.humanInput.submit({ form_token: form.form_token, action: 'reject', inputs, user: 'bob' });
      return { action: 'approve' };
    });
    expect(result.data.status).toBe('succeeded');
    expect(mock.requests().filter((it) => it.operation === 'humanInput.submit')).toHaveLength(1);
  });
});

describe('an answer that does not fit', () => {
  it.each([[{ action: 'maybe' }, /`action` must be one of `approve`, `reject`, and is `maybe`/]])(
    'is refused before it is sent: %j',
    async (filled, told) => {
      const { dify, mock } = await mocked('app-workflow-1');
      const error = await failure(fillForms(dify, dify.workflows.stream({ inputs: { text: 'PAUSE' } }), () => filled));
      expect(error).toBeInstanceOf(DifyError);
      expect((error as Error).message).toMatch(told);
      expect(mock.requests().map((it) => it.operation)).toEqual(['workflows.run']);
    },
  );

  it('comes too late: the form has lapsed', async () => {
    const { dify, mock } = await mocked('app-workflow-1');
    mock.next('humanInput.submit', { code: 412, error: 'human_input_form_expired' });
    const run = dify.workflows.stream({ inputs: { text: 'PAUSE' } });
    expect(await failure(fillForms(dify, run, () => ({ action: 'approve' })))).toBeInstanceOf(DifyConflictError);
  });
});

it('a run that fails after its pause throws what it came to', async () => {
  const { dify } = await mocked('app-workflow-1');
  const run = dify.workflows.stream({ inputs: { text: 'PAUSE and FAIL' } });
  expect(await failure(fillForms(dify, run, () => ({ action: 'approve' })))).toBeInstanceOf(DifyRunError);
});

describe('a submission whose answer was lost', () => {
  it('was taken: the run is followed to its end', async () => {
    const pause = {
      workflow_run_id: 'r-1',
      status: 'paused',
      reasons: [
        {
          TYPE: 'human_input_required',
          form_token: 't-1',
          form_content: '',
          inputs: [],
          resolved_default_values: {},
          actions: [{ id: 'ok', title: 'OK', button_style: 'primary' }],
        },
      ],
    };
    const paused = { event: 'workflow_paused', workflow_run_id: 'r-1', task_id: 't', data: pause };
    const finished = { ...paused, event: 'workflow_finished', data: { id: 'r-1', status: 'succeeded', outputs: {} } };
    let end = () => {};
    const server = await serve(
      events(paused),
      stream((response) => {
        say(response, paused);
        // A pause for a form that is filled in may be told once more.
        end = () => say(response, paused, finished).end();
      }),
      (response) => {
        reply(412, { code: 'human_input_form_submitted', message: 'Submitted.', status: 412 })(response, {} as never);
        end();
      },
    );
    const dify = client(server);
    const asked: string[] = [];
    const result = await fillForms(dify, dify.workflows.stream({}), ({ form_token }) => {
      asked.push(form_token);
      return { action: 'ok' };
    });
    expect(result.data.status).toBe('succeeded');
    expect(asked).toEqual(['t-1']);
    expect(server.seen.map((it) => it.method)).toEqual(['POST', 'GET', 'POST']);
  });
});

describe('a form with a field that has no default', () => {
  const form = {
    form_token: 't',
    inputs: [{ output_variable_name: 'a', type: 'paragraph', default: null }],
    resolved_default_values: {},
    actions: [{ id: 'ok', title: 'OK', button_style: 'primary' }],
  } as unknown as Form;

  it('needs its value', () => {
    expect(() => submission(form, { action: 'ok' })).toThrow('`inputs.a` is missing');
    expect(submission(form, { action: 'ok', inputs: { a: '', more: 1 } }).inputs).toEqual({ a: '', more: 1 });
  });
});
