import { createHash, generateKeyPairSync, sign, verify } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { SellerId } from '../foundation/index.js'
import { day, moment } from '../foundation/moments.fixture.js'
import { certifyBalance, faultsOfCertificate } from './balance-certificate.js'
import { chainEntries, firstBroken } from './chain-entries.js'
import { CHAIN_START, type ChainedEntry, type Digest } from './chained-entry.js'
import { Scenario } from './scenario.fixture.js'

/** Keys are in the order in which the rules give them, which is enough where nothing is stored in between. */
const digest: Digest = (previousHash, facts) =>
  createHash('sha256').update(previousHash, 'hex').update(JSON.stringify(facts)).digest('hex')

const entries = () =>
  new Scenario()
    .open('fietsen', '2026-01-05')
    .book('2027-03-01T09:00', 'fietsen', 'late', 40)
    .book('2027-03-02T09:00', 'fietsen', 'fake', 20)
    .lower('2027-04-01T09:00', 'late', 10)
    .account('fietsen').entries
const chain = () => chainEntries(null, entries(), digest)
const changed = (place: number, change: Partial<ChainedEntry>) =>
  chain().map((link, index) => (index === place ? { ...link, ...change } : link))
const first = (links: readonly ChainedEntry[]) => firstBroken(links, digest)?.entry.position ?? null

describe('the chain of a ledger', () => {
  it('BP-8 goes on from the last entry, and adds up however it was made', () => {
    const whole = chain()
    expect(whole.map(({ entry }) => entry.position)).toEqual([1, 2, 3, 4])
    expect(whole[0]?.previousHash).toBe(CHAIN_START)
    const [one, ...others] = entries()
    const begun = chainEntries(null, one ? [one] : [], digest)
    expect([...begun, ...chainEntries(begun[0] ?? null, others, digest)]).toEqual(whole)
    expect(first(whole)).toBeNull()
  })

  it('BP-8 gives away an entry that was altered, at that entry', () => {
    const [, second] = entries()
    if (second?.kind !== 'DEDUCTION') throw new Error('The second is a deduction.')
    for (const change of [
      { points: 39 },
      { effectiveOn: day('2027-03-02') },
      { recordedAt: moment('2027-03-01T09:01') },
      { reason: 'Iets anders.' },
      { returnsOn: day('2028-02-28') },
      { sellerId: 'banden' as SellerId },
    ])
      expect(first(changed(1, { entry: { ...second, ...change } })), JSON.stringify(change)).toBe(2)
  })

  it('BP-8 gives away entries that were taken out, added, changed places or were hashed anew', () => {
    const whole = chain()
    expect(first(whole.slice(1))).toBe(2)
    expect(first(whole.filter((_, place) => place !== 2))).toBe(4)
    expect(first([...whole.slice(0, 2), ...whole.slice(1)])).toBe(2)
    expect(first([whole[0], whole[2], whole[1], whole[3]].filter((link) => link !== undefined))).toBe(3)
    expect(first(changed(3, { hash: 'f'.repeat(64) }))).toBe(4)
    expect(first(changed(2, { previousHash: 'f'.repeat(64) }))).toBe(3)
    const forging = entries().filter((_, place) => place !== 1)
    const renumbered = forging.map((entry, place) => ({ ...entry, position: place + 1 }))
    const forged = chainEntries(null, renumbered, digest)
    expect(first([...whole.slice(0, 1), ...forged.slice(1), ...whole.slice(3)])).toBe(4)
  })
})

describe('a certificate of a balance', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const signed = (on = '2027-03-31') =>
    certifyBalance(
      { sellerId: 'fietsen' as SellerId, on: day(on), knownAt: moment('2027-03-31T12:00'), chain: chain() },
      digest,
      (hash) => sign(null, Buffer.from(hash, 'hex'), privateKey).toString('base64'),
    )
  const faults = (certificate: ReturnType<typeof signed>) =>
    faultsOfCertificate(certificate, digest, (hash, signature) =>
      verify(null, Buffer.from(hash, 'hex'), publicKey, Buffer.from(signature, 'base64')),
    )

  it('D-5 is checked from its entries and its signature alone', () => {
    expect(signed()).toMatchObject({ points: 40 })
    expect(faults(signed())).toEqual([])
    expect(signed('2025-12-31').points).toBeNull()
  })

  it('D-5 says what is wrong with one that was altered', () => {
    expect(faults({ ...signed(), points: 70 })).toEqual(['signature-wrong', 'balance-wrong'])
    expect(faults({ ...signed(), on: day('2027-03-30') })).toEqual(['signature-wrong'])
    expect(faults({ ...signed(), chain: signed().chain.slice(0, 3) })).toEqual(['signature-wrong'])
    expect(faults({ ...signed(), chain: changed(1, { hash: 'f'.repeat(64) }) })).toEqual(['chain-broken'])
    expect(faults({ ...signed(), signature: 'AAAA' })).toEqual(['signature-wrong'])
  })
})
