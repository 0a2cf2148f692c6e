import type { Config } from '../config.js'

/** The configuration of a server under test: a port of its own, quiet, with a key that all of them share, and taking any document. */
export const testConfig = (
  database: { readonly ownerUrl: string; readonly applicationUrl: string },
  dataFolder: string,
): Config => ({
  mode: 'demonstration',
  host: '127.0.0.1',
  port: 0,
  publicUrl: null,
  databaseUrl: database.applicationUrl,
  migrationUrl: database.ownerUrl,
  dataFolder,
  key: '7e'.repeat(32),
  worker: false,
  guarded: false,
  metricsToken: null,
  mail: { smtpUrl: null, from: null },
  openIdConnect: null,
  logLevel: 'error',
  // Each form of a test may come from an address of its own.
  trustedProxies: ['127.0.0.0/8', '::1'],
  formDifficulty: 20,
  clockAheadInHours: 0,
})
