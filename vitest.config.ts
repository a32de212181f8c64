import { configDefaults, defineConfig, type ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Those need a browser and more: vitest.system.config.ts.
    exclude: [...configDefaults.exclude, 'test/system/**'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    env: { SCARF_ANALYTICS: 'false' },
  },
});

export default config;
