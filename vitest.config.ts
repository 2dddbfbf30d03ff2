import { defineConfig } from 'vitest/config';

/** Properties that run a hundred thousand cases take minutes on a busy machine. */
const isThorough = process.env['GABBER_CASES'] !== undefined;

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    testTimeout: isThorough ? 900_000 : 60_000,
  },
});
