export type { PostgresAddresses } from './addresses.js'
export { type RunningPostgres, usePostgres } from './use-postgres.js'
