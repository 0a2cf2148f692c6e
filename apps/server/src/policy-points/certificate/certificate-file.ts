import type { SignedCertificate } from '@waarborg/domain/policy-points'
import { z } from 'zod'
import { decodeId, encodeId } from '../../graph/ids.js'
import { certificateEntry, day, moment } from './certificate-entry.js'

const FORMAT = 'waarborg-balance-certificate-1'
const hash = z.string().regex(/^[0-9a-f]{64}$/)

const file = z.strictObject({
  format: z.literal(FORMAT),
  seller: z.string(),
  on: day,
  knownAt: moment,
  points: z.int().nullable(),
  signature: z.string(),
  chain: z.array(z.strictObject({ entry: certificateEntry, previousHash: hash, hash })),
})

/** The certificate as the text of a file. */
export function writeCertificate({
  sellerId,
  on,
  knownAt,
  points,
  signature,
  chain,
}: SignedCertificate): string {
  const seller = encodeId('seller', sellerId)
  return `${JSON.stringify({ format: FORMAT, seller, on, knownAt, points, signature, chain }, null, 2)}\n`
}

/** The certificate in a text; null when it is none. */
export function readCertificate(text: string): SignedCertificate | null {
  const read = file.safeParse(parsed(text))
  if (!read.success) return null
  const { format: _, seller, ...rest } = read.data
  const sellerId = decodeId('seller', seller)
  return sellerId === null ? null : { ...rest, sellerId }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
