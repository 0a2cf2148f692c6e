import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runCommand } from 'citty'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'
import { certifyBalance } from './certify-balance.command.js'
import { checkBalance } from './check-certificate.command.js'

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(() => office.close())

const said: string[] = []
beforeEach(() => {
  said.length = 0
  const hear = (line: unknown) => void said.push(String(line))
  vi.spyOn(console, 'log').mockImplementation(hear)
  vi.spyOn(console, 'error').mockImplementation(hear)
  const { databaseUrl, migrationUrl, dataFolder } = office.config
  vi.stubEnv('DATABASE_URL', databaseUrl)
  vi.stubEnv('DATABASE_MIGRATION_URL', migrationUrl)
  vi.stubEnv('WAARBORG_DATA', dataFolder)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  process.exitCode = 0
})

const file = (name: string) => join(office.config.dataFolder, name)
const certify = async (...rawArgs: string[]) => {
  await runCommand(certifyBalance, { rawArgs })
  return process.exitCode
}
/** Without a database: its address leads nowhere. */
const check = async (certificate: string, key = file('key.pem')) => {
  vi.stubEnv('DATABASE_URL', 'postgres://nobody@localhost:1/nowhere')
  vi.stubEnv('DATABASE_MIGRATION_URL', 'postgres://nobody@localhost:1/nowhere')
  await runCommand(checkBalance, { rawArgs: [certificate, '--key', key] })
  return process.exitCode
}

it('D-5 a certificate that is written is checked without a database', async () => {
  expect(await certify('techstad outlet', '--to', file('a.json'), '--key', file('key.pem'))).toBe(0)
  expect(await check(file('a.json'))).toBe(0)
  expect(said.join('\n')).toMatch(
    /^sel_\w+ had 60 points at the end of \d{4}-\d\d-\d\d, by what was known at /,
  )
})

it('D-5 of a day before the account was open it says so', async () => {
  expect(await certify('Techstad Outlet', '--on', '2010-01-01', '--to', file('b.json'))).toBe(0)
  expect(await check(file('b.json'))).toBe(0)
  expect(said.join('\n')).toContain('was not open at the end of 2010-01-01')
})

it('D-5 a forged one is refused, with what is wrong with it', async () => {
  const forged = JSON.parse(await readFile(file('a.json'), 'utf8'))
  await writeFile(file('c.json'), JSON.stringify({ ...forged, points: 100 }))
  expect(await check(file('c.json'))).toBe(1)
  expect(said).toEqual([
    'What it says was not signed with this key.',
    'The points that it says do not follow from its entries.',
  ])
})

it.each([
  ['an account that is not there', ['Nergens'], 'No account is called Nergens.'],
  [
    'a day that is none',
    ['Techstad', '--on', '2026-02-30'],
    'Not a day: 2026-02-30. Write it as 2026-12-24.',
  ],
])('D-5 nothing is certified of %s', async (_, args, reason) => {
  expect(await certify(...args)).toBe(2)
  expect(said).toEqual([reason])
})

it.each([
  ['no file', () => [file('nowhere.json'), file('key.pem')], /cannot be read \(ENOENT\)/],
  ['no key', () => [file('a.json'), file('a.json')], /is no public key of an office/],
] as const)('D-5 nothing is checked where there is %s', async (_, files, reason) => {
  const [certificate = '', key] = files()
  expect(await check(certificate, key)).toBe(2)
  expect(said.join()).toMatch(reason)
})
