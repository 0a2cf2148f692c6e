import { generateKeyPairSync } from 'node:crypto'
import type { SellerId } from '@waarborg/domain/foundation'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../../test-office/test-office.fixture.js'
import { booked } from '../../violations/booked-violation.fixture.js'
import { lowered } from '../lowered.fixture.js'
import { certify, checkCertificate, publicKeyOf, signingKeyOf, writeCertificate } from './index.js'

const today = Temporal.Now.plainDateISO('Europe/Amsterdam')

let office: TestOffice
let publicKey: string
let text: string
beforeAll(async () => {
  office = await openTestOffice()
  const heavy = await booked(office, await accountOf('Techstad Outlet'), { weight: 20 })
  await lowered(office, heavy, 5)
  publicKey = publicKeyOf(signingKeyOf(office.app.office.derive))
  text = await certificateOf('Techstad Outlet')
})
afterAll(() => office.close())

const accountOf = async (name: string): Promise<SellerId> =>
  (await office.rows('select id from seller where name = $1', [name]))[0].id

async function certificateOf(name: string, on = today): Promise<string> {
  const { reads, derive } = office.app.office
  const at = Temporal.Now.instant()
  const certificate = await certify(reads.ask, {
    sellerId: await accountOf(name),
    on,
    at,
    signingKey: signingKeyOf(derive),
  })
  if (certificate === null) throw new Error('No such account')
  return writeCertificate(certificate)
}

// biome-ignore lint/suspicious/noExplicitAny: a forger changes what stands in a file
const forged = (change: (file: any) => void): string => {
  const file = JSON.parse(text)
  change(file)
  return JSON.stringify(file)
}
const deduction = (file: { chain: { entry: { kind: string; points: number } }[] }) =>
  file.chain.find(({ entry }) => entry.kind === 'DEDUCTION')?.entry ?? { points: 0 }

describe('a certificate of a balance', () => {
  it('D-5 is checked by its text and the public key alone, of every account and day', async () => {
    expect(checkCertificate(text, publicKey)).toMatchObject({ faults: [], certificate: { points: 55 } })
    for (const [name, points] of [
      ['Gadgetgrot', 0],
      ['Zilte Huid', 0],
      ['Lijn & Letter', 100],
      ['Huis & Haard België', 100],
    ] as const)
      expect(checkCertificate(await certificateOf(name), publicKey)).toMatchObject({
        faults: [],
        certificate: { points },
      })
    const before = await certificateOf('Techstad Outlet', Temporal.PlainDate.from('2001-01-01'))
    expect(checkCertificate(before, publicKey)).toMatchObject({ faults: [], certificate: { points: null } })
  })

  it('D-5 of an account that is not there is none', async () => {
    const { reads, derive } = office.app.office
    const sellerId = crypto.randomUUID() as SellerId
    const asked = { sellerId, on: today, at: Temporal.Now.instant(), signingKey: signingKeyOf(derive) }
    expect(await certify(reads.ask, asked)).toBe(null)
  })

  // biome-ignore format: a table is read across
  it.each([
    ['that says another number of points', () => forged((file) => { file.points = 100 }), ['signature-wrong', 'balance-wrong']],
    ['that is said of another day', () => forged((file) => { file.on = '2020-01-01' }), ['signature-wrong', 'balance-wrong']],
    ['with a lighter deduction', () => forged((file) => { deduction(file).points -= 1 }), ['chain-broken', 'balance-wrong']],
    ['with a deduction less', () => forged((file) => { file.chain.pop(); file.chain.pop() }), ['signature-wrong', 'balance-wrong']],
    ['with an entry out of its middle', () => forged((file) => { file.chain.splice(1, 1) }), ['chain-broken']],
    ['with two entries the other way round', () => forged((file) => { file.chain.reverse() }), ['chain-broken']],
    ['with another reason', () => forged((file) => { file.chain[0].entry.reason = 'x' }), ['chain-broken']],
    ['that is no JSON', () => text.slice(1), ['unreadable']],
    ['with more in it than belongs there', () => forged((file) => { file.chain[0].entry.note = 'x' }), ['unreadable']],
    ['with half points', () => forged((file) => { deduction(file).points = 1.5 }), ['unreadable']],
    ['that is empty', () => '', ['unreadable']],
  ])('D-5 is refused %s', (_, forgery, faults) => {
    const found = checkCertificate(forgery(), publicKey).faults
    for (const fault of faults) expect(found).toContain(fault)
  })

  it('D-5 is refused when another office signed it', () => {
    const other = generateKeyPairSync('ed25519').publicKey.export({ format: 'pem', type: 'spki' }).toString()
    expect(checkCertificate(text, other).faults).toEqual(['signature-wrong'])
  })

  it('D-5 is not checked by what is no such key', () => {
    const { publicKey: rsa } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    for (const key of ['', 'x', rsa.export({ format: 'pem', type: 'spki' }).toString()])
      expect(() => checkCertificate(text, key)).toThrow()
  })
})
