import { writeFile } from 'node:fs/promises'
import { type SellerId, ZONE } from '@waarborg/domain/foundation'
import { defineCommand } from 'citty'
import { Temporal } from 'temporal-polyfill'
import type { Ask } from '../database/reads.js'
import { decodeId } from '../graph/ids.js'
import { OperationFault } from '../operations/index.js'
import { certify, publicKeyOf, signingKeyOf, writeCertificate } from '../policy-points/certificate/index.js'
import { makeDerive, readKey } from '../secret-key.js'
import { dayGiven } from './day-given.js'
import { pathGiven } from './path-given.js'
import { runOperation } from './run-operation.js'
import { withDatabase } from './with-database.js'

export const certifyBalance = defineCommand({
  meta: {
    name: 'certify-balance',
    description:
      'Writes a signed certificate of the policy points of an account, to be checked without the office',
  },
  args: {
    seller: {
      type: 'positional',
      required: true,
      description: 'The account: its name, or its address sel_…',
    },
    on: { type: 'string', description: 'At the end of which day, as 2026-12-24; today when left out' },
    to: { type: 'string', description: 'The file; the screen when left out' },
    key: { type: 'string', description: 'A file for the public key by which it is checked' },
  },
  run: ({ args }) =>
    runOperation(async () => {
      const on = args.on === undefined ? Temporal.Now.plainDateISO(ZONE) : dayGiven(args.on)
      if (on === null) throw new OperationFault(`Not a day: ${args.on}. Write it as 2026-12-24.`)
      await withDatabase(async ({ reads }, config) => {
        const signingKey = signingKeyOf(makeDerive(await readKey(config)))
        const sellerId = await accountOf(reads.ask, args.seller)
        const certificate = await certify(reads.ask, { sellerId, on, at: Temporal.Now.instant(), signingKey })
        if (certificate === null) throw new OperationFault(`No account is called ${args.seller}.`)
        if (args.key !== undefined) await writeFile(pathGiven(args.key), publicKeyOf(signingKey))
        if (args.to === undefined) console.log(writeCertificate(certificate).trimEnd())
        else await writeFile(pathGiven(args.to), writeCertificate(certificate))
        return true
      })
      return true
    }),
})

async function accountOf(ask: Ask, text: string): Promise<SellerId> {
  const id = decodeId('seller', text)
  if (id !== null) return id
  const found = await ask<{ id: SellerId }>('select id from seller where lower(name) = lower($1) limit 2', [
    text,
  ])
  const [only] = found
  if (only === undefined) throw new OperationFault(`No account is called ${text}.`)
  if (found.length > 1)
    throw new OperationFault(`More than one account is called ${text}: give its address, sel_….`)
  return only.id
}
