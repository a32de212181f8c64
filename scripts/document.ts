/** The specification as one document: bundled from its files, checked, and cut for the generators. */
import { bundle as bundleFiles, createConfig, formatProblems, lint as lintFiles } from '@redocly/openapi-core';
import type { Document } from './openapi.js';

export const ROOT = 'spec/openapi.yaml';

/** Rules of Redocly's `recommended` set, and the few that are set otherwise, with the reason. */
const config = () =>
  createConfig({
    extends: ['recommended'],
    rules: {
      // A self-hosted server is plain http on a port of the owner's choice; the variable is how one says so.
      'no-server-example.com': 'off',
      // The server does route `/workflows/run/{id}` beside `/workflows/{id}/run`; fixed segments win.
      'no-ambiguous-paths': 'off',
      // Unions of events are named by `x-events`, which is no $ref that the rule could see.
      'no-unused-components': 'off',
    },
  });

/** Problems in the specification, as text; empty when there are none. */
export async function lint(root: string = ROOT): Promise<string[]> {
  const problems = await lintFiles({ ref: root, config: await config() });
  if (problems.length)
    formatProblems(problems, { format: 'codeframe', totals: { errors: problems.length, warnings: 0, ignored: 0 } });
  return problems.map((it) => `${it.ruleId}: ${it.message}`);
}

/** The whole specification in one object, every reference inside it. */
export async function bundle(root: string = ROOT): Promise<Document> {
  const { bundle: whole, problems } = await bundleFiles({ ref: root, config: await config() });
  const first = problems.find((it) => it.severity === 'error');
  if (first) throw new Error(`${root}: ${first.message} (${first.location[0]?.source.absoluteRef ?? ''})`);
  return whole.parsed as Document;
}
