import { createApp } from '../../server/src/app.js'
import { migrate } from '../../server/src/database/migrate.js'
import { openOffice } from '../../server/src/open-office.js'
import { openEmptyDatabase } from '../../server/src/test-office/empty-database.fixture.js'

export interface ProductionOffice {
  readonly url: string
  /** The path below `/admin`, with its secret, that is printed at the first start. */
  readonly foundingPath: string
  /** The path of the invitation that is mailed to somebody. */
  readonly invitationPath: (email: string) => Promise<string>
  readonly close: () => Promise<void>
}

/** An office as it is the first time it is started to work with: nobody is in it. */
export async function openProductionOffice(): Promise<ProductionOffice> {
  const database = await openEmptyDatabase()
  const config = { ...database.config, mode: 'production' as const }
  await migrate(config.migrationUrl, config.databaseUrl)
  await openOffice(config, () => {})
  const app = await createApp(config)
  const url = `http://localhost:${await app.listen()}`
  // Loaded after the server, which prepares what its decorators need.
  const { foundingAddress } = await import('../../server/src/access/index.js')
  const { tokenOf } = await import('../../server/src/access/links/token.js')
  const founding = new URL((await foundingAddress(app.office)) ?? '')
  return {
    url,
    foundingPath: `${founding.pathname.replace('/admin', '')}${founding.hash}`,
    invitationPath: async (email) => {
      const links = await database.rows(
        `select l.id, h.email from one_time_link l join handler h on h.id = l.handler_id where l.purpose = 'JOIN'`,
      )
      const link = links.find((one) => one.email === email)
      return `/welcome#${tokenOf(app.office, 'JOIN', link?.id)}`
    },
    close: async () => {
      await app.close()
      await database.close()
    },
  }
}
