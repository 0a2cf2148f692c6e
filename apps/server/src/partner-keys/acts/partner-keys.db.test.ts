import { createHash, randomBytes } from 'node:crypto'
import type { SellerContactId, SellerId } from '@waarborg/domain/foundation'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { makeKey } from '../../access/keys/key-form.js'
import type { RequestContext } from '../../graph/context.js'
import { decodeId } from '../../graph/ids.js'
import { openTestOffice, type TestOffice } from '../../test-office/test-office.fixture.js'
import { actOnKey, keyInput, makeOneKey, withKey } from '../partner-key.fixture.js'
import { createPartnerKey } from './create-partner-key.js'
import { revokePartnerKey } from './revoke-partner-key.js'

const CATEGORIES = '{ categories(first: 1) { nodes { code } } }'

let moved = Temporal.Duration.from({ seconds: 0 })
const now = () => Temporal.Now.instant().add(moved)
const pass = (duration: Temporal.DurationLike) => {
  moved = moved.add(duration)
}

let office: TestOffice
let second: string
beforeAll(async () => {
  office = await openTestOffice(now)
  second = await office.another()
})
afterAll(() => office.close())

const codesWith = async (secret: string, at = office.url) =>
  (await office.ask(CATEGORIES, {}, { ...withKey(secret), at })).errors?.map(
    (error) => error.extensions.code,
  ) ?? []

describe('a partner key', () => {
  it('is told once and asks what its scopes name, on every server', async () => {
    const { secret, partnerKey } = await makeOneKey(office)
    expect(partnerKey).toMatchObject({ name: 'Koppeling', state: 'ACTIVE', version: 1, lastUsedAt: null })
    for (const at of [office.url, second]) {
      const { data, errors } = await office.ask(CATEGORIES, {}, { ...withKey(secret), at })
      expect(errors).toBe(undefined)
      expect(data.categories.nodes).toHaveLength(1)
    }
    const { errors } = await office.ask('{ complaints { totalCount } }', {}, withKey(secret))
    expect(errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' }, message: expect.stringContaining('sleutel') },
    ])
  })

  it('is stored as its hash only, and shows how it begins and ends', async () => {
    const { secret, partnerKey } = await makeOneKey(office)
    const [shown] = partnerKey.secrets as unknown as { prefix: string; lastFour: string }[]
    expect(secret.startsWith(shown?.prefix ?? '-')).toBe(true)
    expect(secret.endsWith(shown?.lastFour ?? '-')).toBe(true)
    const stored = await office.rows(`select encode(hash, 'hex') as hash from partner_key_secret`)
    expect(stored.map(({ hash }) => hash)).toContain(createHash('sha256').update(secret).digest('hex'))
    const tables = ['partner_key', 'partner_key_secret', 'journal_entry', 'event', 'idempotency_key']
    for (const table of tables) {
      const rows = await office.rows(`select to_jsonb(t)::text as row from ${table} t`)
      expect(rows.filter(({ row }) => row.includes(secret.slice(23, 55)))).toEqual([])
    }
  })

  it('is made once for an idempotency key, and its secret is told to the first request only', async () => {
    const input = { ...(await keyInput(office)), idempotencyKey: randomBytes(16).toString('hex') }
    const first = await actOnKey(office, 'createPartnerKey', input)
    const again = await actOnKey(office, 'createPartnerKey', input)
    expect(again.partnerKey.id).toBe(first.partnerKey.id)
    expect([first.secret === null, again.secret]).toEqual([false, null])
    const other = await actOnKey(office, 'createPartnerKey', { ...input, name: 'Een andere' })
    expect(other.userErrors).toMatchObject([{ code: 'KEY_REUSED' }])
  })

  it('that cannot be is refused with all its faults by their fields, and nothing is stored', async () => {
    const before = await office.rows('select count(*) from partner_key')
    const wrong = {
      name: ' ',
      scopes: [],
      sellerIds: ['sel_7zzzzzzzzzzzzzzzzzzzzzzzzz'],
      addresses: ['10.0.0.0/8', 'huis'],
    }
    const { userErrors } = await actOnKey(
      office,
      'createPartnerKey',
      {
        ...wrong,
        expiresAt: now()
          .add({ hours: 24 * 800 })
          .toString(),
      },
      { language: 'en' },
    )
    expect(userErrors).toEqual([
      { code: 'REQUIRED', path: ['name'], message: 'Fill this in; we need it.' },
      { code: 'REQUIRED', path: ['scopes'], message: 'Fill this in; we need it.' },
      { code: 'UNKNOWN', path: ['sellerIds', '0'], message: 'This is not known (any more). Choose again.' },
      {
        code: 'OUT_OF_RANGE',
        path: ['expiresAt'],
        message: 'Choose a moment after now, at most 731 days ahead.',
      },
      {
        code: 'INVALID_FORM',
        path: ['addresses', '1'],
        message: 'Enter an address or a range, for example 192.0.2.7, 192.0.2.0/24 or 2001:db8::/32.',
      },
    ])
    expect(await office.rows('select count(*) from partner_key')).toEqual(before)
  })

  it('is changed by who saw its present version, and works by that at once', async () => {
    const { secret, partnerKey } = await makeOneKey(office)
    const input = { ...(await keyInput(office)), keyId: partnerKey.id, expectedVersion: 1 }
    expect(await codesWith(secret)).toEqual([])
    const changed = await actOnKey(office, 'changePartnerKey', { ...input, scopes: ['SELLERS_READ'] })
    expect(changed.partnerKey).toMatchObject({ scopes: ['SELLERS_READ'], version: 2 })
    expect(await codesWith(secret)).toEqual(['FORBIDDEN'])
    const late = await actOnKey(office, 'changePartnerKey', input)
    expect(late.userErrors).toMatchObject([{ code: 'CONFLICT', path: ['expectedVersion'] }])
  })

  it('keeps its old secret for the overlap that was asked, and no longer', async () => {
    const { secret, partnerKey } = await makeOneKey(office)
    const rotated = await actOnKey(office, 'rotatePartnerKey', {
      keyId: partnerKey.id,
      expectedVersion: 1,
      overlapInHours: 48,
    })
    expect(rotated.partnerKey.secrets).toHaveLength(2)
    expect(await codesWith(secret)).toEqual([])
    expect(await codesWith(rotated.secret)).toEqual([])
    pass({ hours: 49 })
    expect(await codesWith(secret)).toEqual(['UNAUTHENTICATED'])
    expect(await codesWith(rotated.secret)).toEqual([])
    const { data } = await office.ask(
      'query ($id: ID!) { partnerKey(id: $id) { secrets { endsAt } } }',
      { id: partnerKey.id },
      { as: 'tess' },
    )
    expect(data.partnerKey.secrets).toEqual([{ endsAt: null }])
    const wrong = { keyId: partnerKey.id, expectedVersion: 2, overlapInHours: 721 }
    expect((await actOnKey(office, 'rotatePartnerKey', wrong)).userErrors).toMatchObject([
      { code: 'OUT_OF_RANGE', path: ['overlapInHours'] },
    ])
  })

  it('stops within a second on every server when it is revoked, and for good', async () => {
    const { secret, partnerKey } = await makeOneKey(office)
    for (const at of [office.url, second]) expect(await codesWith(secret, at)).toEqual([])
    await actOnKey(office, 'revokePartnerKey', { keyId: partnerKey.id })
    const revokedAt = performance.now()
    expect(await codesWith(secret)).toEqual(['UNAUTHENTICATED'])
    await vi.waitFor(async () => expect(await codesWith(secret, second)).toEqual(['UNAUTHENTICATED']), {
      timeout: Math.max(0, 1_000 - (performance.now() - revokedAt)),
      interval: 20,
    })
    const again = { keyId: partnerKey.id, expectedVersion: 2, overlapInHours: 0 }
    expect((await actOnKey(office, 'rotatePartnerKey', again)).userErrors).toMatchObject([
      { code: 'NOT_ALLOWED_NOW', path: ['keyId'] },
    ])
  })

  it('has its acts in the journal by who did them, without its name', async () => {
    const { partnerKey } = await makeOneKey(office, { name: 'Heel geheime naam' })
    await actOnKey(office, 'revokePartnerKey', { keyId: partnerKey.id })
    const id = decodeId('partner-key', partnerKey.id)
    const entries = await office.rows(
      'select act, actor_kind, facts::text as facts from journal_entry where subject_id = $1 order by position',
      [id],
    )
    expect(entries.map(({ act, actor_kind }) => [act, actor_kind])).toEqual([
      ['partner-key-made', 'staff'],
      ['partner-key-revoked', 'staff'],
    ])
    expect(JSON.stringify(entries)).not.toContain('Heel geheime naam')
    const events = await office.rows('select kind from event where subject_id = $1 order by recorded_at', [
      id,
    ])
    expect(events).toHaveLength(2)
  })
})

describe('one answer, byte for byte but for the id of the request', () => {
  it('for an unknown, an expired, a revoked key and one from a wrong address', async () => {
    const expired = await makeOneKey(office, { expiresAt: now().add({ seconds: 30 }).toString() })
    pass({ minutes: 1 })
    const revoked = await makeOneKey(office)
    await actOnKey(office, 'revokePartnerKey', { keyId: revoked.partnerKey.id })
    const elsewhere = await makeOneKey(office, { addresses: ['192.0.2.0/24'] })
    const unknown = makeKey('demonstration')
    const answers = await Promise.all(
      [unknown, expired, revoked, elsewhere].map(async ({ secret }) => {
        const { status, errors, data } = await office.ask(CATEGORIES, {}, withKey(secret))
        return JSON.stringify({ status, data, errors })
      }),
    )
    expect(new Set(answers).size).toBe(1)
    expect(answers[0]).toContain('UNAUTHENTICATED')
    expect(answers[0]).toContain('"status":401')
  })

  it('a key works from the addresses that it names', async () => {
    const here = await makeOneKey(office, { addresses: ['127.0.0.0/8', '::1'] })
    expect(await codesWith(here.secret)).toEqual([])
  })

  it('a key that was copied by halves is told so, whatever it was', async () => {
    const { secret } = await makeOneKey(office)
    const { errors } = await office.ask(CATEGORIES, {}, { ...withKey(secret.slice(0, -3)), language: 'en' })
    expect(errors?.[0]?.message).toContain('not a whole key')
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
  })

  it('a session and a key at once are refused, and no session is had from a key', async () => {
    const { secret } = await makeOneKey(office)
    const both = await office.ask(CATEGORIES, {}, { ...withKey(secret), as: 'marieke' })
    expect([both.status, both.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT'])
    const { data } = await office.ask('{ viewer { roles } }', {}, withKey(secret))
    expect(data).toEqual({ viewer: null })
  })
})

describe('keys of a seller', () => {
  const contextOf = async (sellerIds: readonly SellerId[]): Promise<RequestContext> => {
    // Loaded after the server, which prepares what its decorators need.
    const { makeContext } = await import('../../graph/http-context.js')
    const nobody = {
      cookie: undefined,
      authorization: undefined,
      idempotencyKey: undefined,
      userAgent: undefined,
      language: 'en',
    }
    const context = await makeContext(
      office.app.office,
      { ...nobody, address: '::1' },
      { setHeader: null, onSlow: () => {} },
    )
    const contactId = '0190f5fe-7c00-7a00-8000-000000000001' as SellerContactId
    return { ...context, actor: { kind: 'seller', contactId, sellerIds } }
  }

  it('are made for its own sellers only, and another’s is not there', async () => {
    const { data } = await office.ask('{ keySellers(search: "") { id } }', {}, { as: 'tess' })
    const [own, others] = data.keySellers.map(({ id }: { id: string }) => id)
    const context = await contextOf([decodeId('seller', own) as SellerId])
    const asked = { name: 'Eigen', scopes: ['SELLERS_READ'] as const }
    expect((await createPartnerKey(context, { ...asked, sellerIds: [own] })).ok).toBe(true)
    expect(await createPartnerKey(context, { ...asked, sellerIds: [own, others] })).toEqual({
      ok: false,
      rejections: [{ kind: 'unknown', path: ['sellerIds', 1], noun: 'seller' }],
    })
    const foreign = await makeOneKey(office, { sellerIds: [others] })
    const unknown = { ok: false, rejections: [{ kind: 'unknown', path: ['keyId'], noun: 'partner-key' }] }
    expect(await revokePartnerKey(context, { keyId: foreign.partnerKey.id })).toEqual(unknown)
    expect(await revokePartnerKey(context, { keyId: 'key_7zzzzzzzzzzzzzzzzzzzzzzzzz' })).toEqual(unknown)
  })
})

describe('what a key is used for', () => {
  it('is counted by the day and told request by request, never with which values', async () => {
    const { secret, partnerKey } = await makeOneKey(office)
    const search = 'Noor van Dijk'
    await office.ask(
      'query Noor($search: String) { categories(filter: { search: $search }) { totalCount } }',
      { search },
      withKey(secret),
    )
    await office.ask('{ complaints { totalCount } }', {}, withKey(secret))
    const question = `query ($id: ID!) { partnerKey(id: $id) { lastUsedAt usage(days: 2) { on requests refused cost }
      requests { totalCount nodes { operation outcome code cost } } } }`
    const read = async () =>
      (await office.ask(question, { id: partnerKey.id }, { as: 'tess' })).data.partnerKey
    await vi.waitFor(async () => expect((await read()).requests.totalCount).toBe(2), 10_000)
    const { usage, requests, lastUsedAt } = await read()
    expect(usage).toHaveLength(2)
    expect(usage[1]).toMatchObject({ requests: 2, refused: 1 })
    expect(usage[1].cost).toBeGreaterThan(0)
    expect(lastUsedAt).not.toBe(null)
    expect(requests.nodes.map(({ operation, outcome, code }: never) => [operation, outcome, code])).toEqual(
      expect.arrayContaining([
        ['query categories', 'ANSWERED', null],
        ['query complaints', 'REFUSED', 'FORBIDDEN'],
      ]),
    )
    const stored = await office.rows('select to_jsonb(r)::text as row from request_log r')
    expect(JSON.stringify(stored)).not.toMatch(/Noor|127\.0\.0\.1|::1/)
  })
})
