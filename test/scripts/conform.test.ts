import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { Contract, type Verdict } from '../../scripts/conform/contract.js';
import { type Exchange, exchangeFiles, readExchange } from '../../scripts/conform/exchange.js';
import { bundle } from '../../scripts/document.js';
import { type Document, operations, type Place, type Schema } from '../../scripts/openapi.js';
import { run } from './run.js';

const FOLDER = 'test/recordings';
let document: Document;
let exchanges: Exchange[];
beforeAll(async () => {
  document = await bundle();
  exchanges = exchangeFiles(FOLDER).map(readExchange);
});

function verdicts(of: Document): Verdict[] {
  const contract = new Contract(of);
  return exchanges.map((it) => contract.check(it));
}
const violations = (of: Document) => verdicts(of).flatMap((it) => it.violations);

function place(of: Document, operationId: string): Place {
  const found = [...operations(of)].find((it) => it.operation.operationId === operationId);
  if (!found) throw new Error(`No operation ${operationId}.`);
  return found;
}
function schema(of: Document, name: string): Schema & { properties: Record<string, Schema>; required: string[] } {
  const found = of.components.schemas[name];
  if (!found?.properties) throw new Error(`No object schema ${name}.`);
  return Object.assign(found, { properties: found.properties, required: found.required ?? [] });
}

describe('the kept recordings', () => {
  it('conform, every one', () => {
    expect(violations(document)).toEqual([]);
  });

  it('are counted, file by file, but for folders and files that begin with `_`', async () => {
    const all = await readdir(FOLDER, { recursive: true });
    const counted = all.filter((it) => it.endsWith('.json') && !/(^|[\\/])_/.test(it));
    expect(exchanges).toHaveLength(counted.length);
    expect(all.length).toBeGreaterThan(counted.length + 30);
  });

  it('have an answer of every operation, and a success of each but those that a 1.14.1 server cannot give', () => {
    const answered = new Set<string>();
    const succeeded = new Set<string>();
    for (const [i, { operationId }] of verdicts(document).entries()) {
      if (!operationId) continue;
      answered.add(operationId);
      if ((exchanges[i]?.response.status ?? 500) < 300) succeeded.add(operationId);
    }
    const all = [...operations(document)].map((it) => it.operation.operationId);
    expect(all.filter((it) => !answered.has(it))).toEqual([]);
    // Tags answer 400 after the commit on 1.14.1.
    expect(all.filter((it) => !succeeded.has(it))).toEqual(['tags.create', 'tags.update']);
  });
});

describe('one wrong field of the specification', () => {
  const mutations: Record<string, [change: (of: Document) => void, message: RegExp]> = {
    'a wrong type': [
      (of) => {
        schema(of, 'Conversation').properties['name'] = { type: 'integer' };
      },
      /^200\/data\/0\/name must be integer$/,
    ],
    'one more required property': [
      (of) => {
        schema(of, 'Conversation').required.push('pinned');
      },
      /^200\/data\/0 must have required property 'pinned'$/,
    ],
    'a missing property': [
      (of) => {
        delete schema(of, 'Conversation').properties['introduction'];
      },
      /^200\/data\/0 has the unknown property `introduction`$/,
    ],
    'a missing value of an enum': [
      (of) => {
        const codes = of.components.schemas['ErrorCode'];
        if (codes?.enum) codes.enum = codes.enum.filter((it) => it !== 'not_workflow_app');
      },
      /^400\/code is none of \["invalid_param",/,
    ],
    'a null that is not allowed': [
      (of) => {
        schema(of, 'Message').properties['error'] = { type: 'string' };
      },
      /^200\/data\/\d+\/error must be string$/,
    ],
    'an event that is not in its union': [
      (of) => {
        delete of.components.schemas['WorkflowEvent']?.discriminator?.mapping?.['text_chunk'];
      },
      /^text_chunk: WorkflowEvent\/event is none of \[/,
    ],
    'a wrong field of an event': [
      (of) => {
        schema(of, 'ChatMessageEvent').properties['answer'] = { type: 'null' };
      },
      /^message: ChatEvent\/answer must be null$/,
    ],
    'a missing status': [
      (of) => {
        delete place(of, 'conversations.rename').operation.responses['404'];
      },
      /^404 is not documented for conversations\.rename$/,
    ],
    'a missing media type': [
      (of) => {
        delete place(of, 'files.preview').operation.responses['200']?.content?.['image/png'];
      },
      /^200 image\/png is not documented for files\.preview$/,
    ],
    'a missing operation': [
      (of) => {
        delete of.paths['/info'];
      },
      /^GET \/v1\/info is no operation, and 200 application\/json no answer of the router$/,
    ],
  };
  for (const [name, [change, message]] of Object.entries(mutations)) {
    it(`fails: ${name}`, () => {
      const wrong = structuredClone(document);
      change(wrong);
      const told = violations(wrong);
      expect(told.find((it) => message.test(it)) ?? told.slice(0, 5)).toMatch(message);
    });
  }
});

describe('npm run conform', { timeout: 60_000 }, () => {
  const counts = /^(\d+) exchanges, (\d+) frames, (\d+) lenient, (\d+) router answers, (\d+) violations$/m;

  it('prints one line of counts and ends with 0', async () => {
    const { code, out, err } = await run('scripts/conform.ts', FOLDER);
    expect(err).toBe('');
    const [, counted, frames, lenient, router, violated] = (counts.exec(out) ?? []).map(Number);
    expect(counted).toBe(exchanges.length);
    expect([frames, lenient, router].every((it) => Number(it) > 0)).toBe(true);
    expect([violated, code]).toEqual([0, 0]);
  });

  it('names file and field of a violation and ends with 1', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'conform-'));
    try {
      const [info] = exchanges.filter((it) => it.request.path === '/v1/info' && it.response.status === 200);
      const odd = structuredClone(info) as Exchange & { response: { json: Record<string, unknown> } };
      odd.response.json['name'] = 5;
      await writeFile(join(folder, 'info--odd.json'), JSON.stringify(odd));
      const { code, out, err } = await run('scripts/conform.ts', folder);
      expect(err).toBe('violates info--odd.json: 200/name must be string\n');
      expect(out).toMatch(counts);
      expect(code).toBe(1);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('does not pass an empty folder, a missing one, or a file that is no exchange', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'conform-'));
    try {
      const empty = await run('scripts/conform.ts', folder);
      expect([empty.code, empty.err]).toEqual([1, `No exchange below ${folder}.\n`]);
      const missing = await run('scripts/conform.ts', join(folder, 'nothing'));
      expect([missing.code, missing.err]).toEqual([2, expect.stringMatching(/^ENOENT.*nothing/)]);
      await writeFile(join(folder, 'odd.json'), '{}');
      const odd = await run('scripts/conform.ts', folder);
      expect([odd.code, odd.err]).toEqual([2, expect.stringMatching(/odd\.json is no tape/)]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
