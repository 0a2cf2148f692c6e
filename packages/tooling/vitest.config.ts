import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('../..', import.meta.url))
const graphql = fileURLToPath(new URL('../schema/node_modules/graphql/index.js', import.meta.url))

/** One graphql for all, and our packages from their sources rather than their builds. */
const resolving = (...conditions: string[]) => ({
  root,
  resolve: { conditions, alias: [{ find: /^graphql$/, replacement: graphql }] },
  ssr: { resolve: { conditions } },
})
// Without 'import': these reach Node itself, where a `require` would then be given the ESM half of a package.
const onNode = resolving('@waarborg/source', 'module', 'node')
const inBrowser = resolving('@waarborg/source', 'browser', 'import', 'default')

const common = {
  // Loading everything anew for each file costs more than its tests: what a file changes it puts back, also in the page.
  isolate: false,
  exclude: ['**/dist/**', '**/node_modules/**'],
  // Every database test keeps a server with its connections; more workers than this would use them all up.
  maxWorkers: Math.min(4, availableParallelism()),
}
const withDatabase = {
  globalSetup: ['apps/server/src/test-office/test-database.setup.ts'],
  setupFiles: ['apps/server/src/test-office/decorators.setup.ts'],
  hookTimeout: 180_000,
}

/** Every suite of the house; `npm test` runs them all. */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        ...onNode,
        test: {
          ...common,
          name: 'rules',
          include: ['packages/{domain,schema,ui,tooling}/src/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        ...inBrowser,
        test: {
          ...common,
          name: 'pages',
          include: ['apps/{admin,portal}/src/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          // A file that was taken or a page that reloads would change the address a moment later, in another test.
          environmentOptions: {
            happyDOM: {
              settings: { navigation: { disableMainFrameNavigation: true, disableFallbackToSetURL: true } },
            },
          },
          testTimeout: 30_000,
        },
      },
      {
        ...onNode,
        test: {
          ...common,
          ...withDatabase,
          name: 'database',
          include: ['apps/server/src/**/*.test.ts', 'packages/embedded-postgres/src/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        ...onNode,
        test: {
          ...common,
          ...withDatabase,
          name: 'journeys',
          include: ['apps/{admin,portal}/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          expect: { poll: { timeout: 30_000 } },
          // A browser, a server and a database of its own: two journeys at a time, after everything else.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
