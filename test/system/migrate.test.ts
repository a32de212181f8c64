/** No method of the published Python clients is without its row in `docs/migrate.md`. */
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { tables } from '../docs/migrate.js';
import { python } from './python.js';

const SCRIPT = fileURLToPath(new URL('migrate.py', import.meta.url));
const ALL = await tables('docs/migrate.md');
const named = (heading: string) =>
  [...ALL].flatMap(([it, rows]) => (it.startsWith(heading) ? rows.flatMap((row) => row.names) : []));

let methods: Record<'official' | 'modules' | 'plus', string[]>;
beforeAll(async () => {
  await using clients = await python('dify-client==0.1.10', 'pydify-plus==1.0.3');
  methods = JSON.parse(await clients.run(SCRIPT)) as typeof methods;
}, 180_000);

it('the official client', () => {
  expect(methods.official).toHaveLength(8);
  expect(methods.official.filter((it) => !named('Official').includes(it))).toEqual([]);
});

it('pydify_plus, and nothing that it does not have', () => {
  expect(methods.modules).toHaveLength(12);
  const rows = named('pydify_plus').filter((it) => /^\w+\.\w+$/.test(it));
  expect(rows.toSorted()).toEqual(methods.plus.toSorted());
  console.log(`${methods.official.length} methods of dify-client, ${methods.plus.length} of pydify_plus`);
});
