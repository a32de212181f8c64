import { configDefaults, defineConfig, type ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Those need a browser and more: vitest.system.config.ts.
    exclude: [...configDefaults.exclude, 'test/system/**'],
    // Many files wait for clocks and processes of their own: a core has time for more than one of them.
    maxWorkers: 4,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    env: { SCARF_ANALYTICS: 'false' },
  },
});

export default config;
