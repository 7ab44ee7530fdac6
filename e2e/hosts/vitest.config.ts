import { defineConfig } from 'vitest/config';

/** The tests of `npm run test:hosts`: they need servers that few computers have, so `npm test` leaves them out. */
export default defineConfig({
  test: {
    include: ['e2e/hosts/**/*.host.ts'],
    exclude: ['**/node_modules/**'],
    reporters: ['verbose'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
