/** What is bundled in place of what Prism asks for: it reaches further than a mock of one document needs. */
import { fileURLToPath } from 'node:url';
import type { Metafile } from 'esbuild';

const own = (name: string) => fileURLToPath(new URL(`substitutes/${name}.ts`, import.meta.url));

export const SUBSTITUTES: Readonly<Record<string, string>> = {
  // Answers by chance: 2 MB of names and streets, and a bundle inside the bundle whose parts cannot be told apart.
  '@faker-js/faker': own('invention'),
  'json-schema-faker': own('invention'),
  // Proxies and callbacks: the mock answers, it never calls anybody.
  'node-fetch': own('network'),
  'http-proxy-agent': own('network'),
  'https-proxy-agent': own('network'),
};

/** A substitute that nothing asks for any more is a surprise of an upgrade: better seen than kept. */
export function assertUsed({ inputs }: Metafile): void {
  const asked = new Set(Object.values(inputs).flatMap((it) => it.imports.map(({ original }) => original)));
  const idle = Object.keys(SUBSTITUTES).filter((name) => !asked.has(name));
  if (idle.length)
    throw new Error(`Nothing asks for ${idle.join(', ')} any more: look at scripts/build/substitutes.ts.`);
}
