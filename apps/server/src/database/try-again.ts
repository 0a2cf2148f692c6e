/** What a transaction found is no longer so: it is undone and begun anew, as when PostgreSQL could not put it in a row. */
export class TryAgain extends Error {
  readonly code = '40001'
}
