import { passwordsOf } from './passwords.js'

export interface PostgresAddresses {
  /** The database `waarborg` as its owner: for migrations. */
  readonly ownerUrl: string
  /** The database `waarborg` as the lesser role of the running application. */
  readonly applicationUrl: string
  /** The maintenance database `postgres` as superuser: for tests that make databases of their own. */
  readonly superuserUrl: string
}

export const DATABASE = 'waarborg'
export const OWNER = 'waarborg_owner'
export const APPLICATION = 'waarborg_application'
export const SUPERUSER = 'postgres'

export function addressesOf(home: string, port: number): PostgresAddresses {
  const { superuser, owner, application } = passwordsOf(home)
  const url = (role: string, password: string, database: string) =>
    `postgres://${role}:${password}@127.0.0.1:${port}/${database}`
  return {
    ownerUrl: url(OWNER, owner, DATABASE),
    applicationUrl: url(APPLICATION, application, DATABASE),
    superuserUrl: url(SUPERUSER, superuser, 'postgres'),
  }
}
