import { defineConfig } from 'vitest/config';

/** `npm test` needs no browser; `npm run test:browser` drives the playground in Chromium. */
export default defineConfig({
  test: {
    testTimeout: 15_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          globalSetup: 'tests/build-once.ts',
          // The files share what is imported once: no test replaces a module.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
});
