import { readFile } from 'node:fs/promises'
import { defineCommand } from 'citty'
import { encodeId } from '../graph/ids.js'
import { OperationFault } from '../operations/index.js'
import { type CheckedCertificate, checkCertificate } from '../policy-points/certificate/index.js'
import { pathGiven } from './path-given.js'
import { runOperation } from './run-operation.js'

const words: Readonly<Record<CheckedCertificate['faults'][number], string>> = {
  unreadable: 'This is no certificate, or not a whole one.',
  'chain-broken': 'An entry was altered, added, taken away or put elsewhere.',
  'signature-wrong': 'What it says was not signed with this key.',
  'balance-wrong': 'The points that it says do not follow from its entries.',
}

/** Needs no database and no configuration: two files. */
export const checkBalance = defineCommand({
  meta: {
    name: 'check-certificate',
    description: 'Checks a certificate of policy points by the public key alone',
  },
  args: {
    certificate: { type: 'positional', required: true, description: 'The file of the certificate' },
    key: { type: 'string', required: true, description: 'The file of the public key' },
  },
  run: ({ args }) =>
    runOperation(async () => {
      const [text, key] = [await textOf(args.certificate), await textOf(args.key)]
      const { certificate, faults } = checked(text, key, args.key)
      for (const fault of faults) console.error(words[fault])
      if (certificate === null || faults.length > 0) return false
      const { sellerId, on, knownAt, points } = certificate
      const said = points === null ? 'was not open' : `had ${points} points`
      console.log(
        `${encodeId('seller', sellerId)} ${said} at the end of ${on}, by what was known at ${knownAt}.`,
      )
      return true
    }),
})

async function textOf(path: string): Promise<string> {
  return readFile(pathGiven(path), 'utf8').catch((fault: { code?: string }) => {
    throw new OperationFault(`${path} cannot be read (${fault.code}).`)
  })
}

function checked(text: string, key: string, path: string): CheckedCertificate {
  try {
    return checkCertificate(text, key)
  } catch {
    throw new OperationFault(`${path} is no public key of an office.`)
  }
}
