import { createRequire } from 'node:module'
import { defineConfig } from 'vitest/config'

/** `unit` needs nothing; `graph` needs a real Neo4j (one for the run) and, for the page, a real browser. */
export default defineConfig({
  // Packages load the CommonJS build of graphql; tests must get the same one, since it refuses types of another copy.
  resolve: { alias: { graphql: createRequire(import.meta.url).resolve('graphql') } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // By default one core is left idle, which of two is half.
          maxWorkers: '100%',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.graph.test.ts', 'test/**/*.e2e.test.ts'],
          // A guard against what hangs; laws with many cases take seconds on a machine that others use too.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'graph',
          include: ['test/**/*.graph.test.ts', 'test/**/*.e2e.test.ts'],
          globalSetup: ['./test/support/neo4j-global.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
