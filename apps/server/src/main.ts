// type-graphql looks for this at its first decorator.
import 'reflect-metadata'
import { setTimeout as wait } from 'node:timers/promises'
import { Temporal } from 'temporal-polyfill'
import { createApp } from './app.js'
import { ConfigurationFault, readConfig } from './config.js'
import { checkDatabase } from './database/check-database.js'
import { migrate } from './database/migrate.js'
import { DEMONSTRATION_PASSWORD, people } from './demonstration/index.js'
import { faultFacts } from './log.js'
import { openOffice } from './open-office.js'

/** A fault that starting again would not mend, already explained. */
const EXPLAINED = 2
/** No connection, no such host, no such user, password or database, or starting up. */
const UNREACHABLE = /^(ECONNREFUSED|ENOTFOUND|ETIMEDOUT|ECONNRESET|28\w{3}|3D000|57P03)$/
const STOP_AT_THE_LATEST_IN_MS = 10_000
/** In production `/readyz` says so before the door closes, so that a balancer sends nobody to a closed door. */
const NOTICE_IN_MS = { demonstration: 0, production: 2_000 }

const say = (line: string) => console.log(line)

// What nobody caught may quote somebody's data, as PostgreSQL does in the details of a fault.
process.on('uncaughtException', (fault) => {
  console.error(faultFacts(fault))
  process.exit(1)
})

try {
  const config = readConfig(process.env)
  say('Checking the database')
  const { faults, warnings } = await checkDatabase(config.databaseUrl)
  if (faults.length > 0) throw new ConfigurationFault(faults)
  warnings.forEach(say)
  await migrate(config.migrationUrl, config.databaseUrl)
  await openOffice(config, say)
  const app = await createApp(config, clockAhead(config.clockAheadInHours))
  const port = await app.listen()
  if (config.port === 0) say(`Listening on port ${port}`)
  stopWhenAsked(async () => {
    app.prepareToStop()
    await wait(NOTICE_IN_MS[config.mode])
    await app.close()
  })
  process.send?.('serving')
  tellAddresses(app.office.publicUrl(), config.mode)
  tellFounding(await app.foundingAddress())
} catch (fault) {
  if (fault instanceof ConfigurationFault) stopExplained(fault.message)
  if ((fault as { code?: string }).code === 'EADDRINUSE')
    stopExplained(
      `Port ${process.env.PORT || 4000} is in use by another program. Stop that program, or choose another port: PORT=4001 npm start`,
    )
  if (UNREACHABLE.test((fault as { code?: string }).code ?? '')) {
    console.error(
      `The database cannot be used: ${(fault as Error).message}. Check DATABASE_URL and that PostgreSQL runs.`,
    )
    process.exit(1)
  }
  console.error(faultFacts(fault as Error))
  process.exit(1)
}

function clockAhead(hours: number): () => Temporal.Instant {
  return hours === 0 ? () => Temporal.Now.instant() : () => Temporal.Now.instant().add({ hours })
}

function stopExplained(message: string): never {
  console.error(message)
  process.exit(EXPLAINED)
}

/** On a signal, or when whoever started us is gone: what is under way is answered first. */
function stopWhenAsked(close: () => Promise<void>): void {
  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(1), STOP_AT_THE_LATEST_IN_MS).unref()
    close().then(
      () => process.exit(0),
      (fault: unknown) => {
        console.error(faultFacts(fault as Error))
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  process.on('disconnect', stop)
}

function tellAddresses(url: string, mode: 'demonstration' | 'production'): void {
  say('')
  say(`  Public portal   ${url}/`)
  say(`  Staff           ${url}/admin`)
  say(`  GraphiQL        ${url}/developers/explorer`)
  if (mode === 'production') return
  say('')
  say(`  Sign in as any of these with the password ${DEMONSTRATION_PASSWORD}`)
  for (const person of Object.values(people)) say(`    ${person.email.padEnd(28)} ${person.function}`)
  say('')
}

function tellFounding(address: string | null): void {
  if (address === null) return
  say('')
  say('  There is no administrator yet. This address makes the first one; it works once, for 24 hours:')
  say(`    ${address}`)
  say('')
}
