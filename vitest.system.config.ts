import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** What needs programs besides Node: a browser, other languages' clients. */
const config: ViteUserConfig = defineConfig({
  test: {
    include: ['test/system/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    env: { SCARF_ANALYTICS: 'false' },
  },
});

export default config;
