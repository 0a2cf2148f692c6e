import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('../..', import.meta.url))
const graphql = fileURLToPath(new URL('../schema/node_modules/graphql/index.js', import.meta.url))
const conditions = ['@waarborg/source', 'module', 'node', 'import', 'default']

/** One graphql for all, and our packages from their sources rather than their builds. */
const shared = {
  resolve: { conditions, alias: [{ find: /^graphql$/, replacement: graphql }] },
  ssr: { resolve: { conditions } },
}
const browserShared = {
  ...shared,
  resolve: { ...shared.resolve, conditions: ['@waarborg/source', 'browser', 'import', 'default'] },
}
const exclude = ['**/dist/**', '**/node_modules/**']

/** Every suite of the house; `npm test` runs them all. */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        ...shared,
        root,
        test: {
          name: 'rules',
          include: ['packages/{domain,schema,ui,tooling}/src/**/*.test.ts'],
          exclude,
          testTimeout: 30_000,
        },
      },
      {
        ...browserShared,
        root,
        test: {
          name: 'pages',
          include: ['apps/{admin,portal}/src/**/*.test.{ts,tsx}'],
          exclude,
          environment: 'happy-dom',
          testTimeout: 30_000,
        },
      },
      {
        ...shared,
        root,
        test: {
          name: 'database',
          include: ['apps/server/src/**/*.test.ts', 'packages/embedded-postgres/src/**/*.test.ts'],
          exclude,
          globalSetup: ['apps/server/src/database/test-database.setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        ...shared,
        root,
        test: {
          name: 'journeys',
          include: ['apps/{admin,portal}/e2e/**/*.test.ts'],
          exclude,
          globalSetup: ['apps/server/src/database/test-database.setup.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
