import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { leaveAccount } from './leave-account.js'
import { type AccountForm, readAccount, registerAccount, type UsedAccount } from './register-account.js'
import { signalOf } from './registration-signal.js'

const day = (text: string) => Temporal.PlainDate.from(text)
const days = { today: day('2027-03-01'), policySince: day('2020-01-01') }
const form: AccountForm = {
  register: 'KVK',
  registerNumber: '12345678',
  traderName: 'Fiets & Zo',
  name: 'Fietsplezier',
  country: 'NL',
  openedOn: day('2027-02-28'),
}
const read = (changed: Partial<AccountForm>) => readAccount({ ...form, ...changed }, days)
const account = (name: string, country: UsedAccount['country'] = 'NL'): UsedAccount => ({ name, country })
const opened = (
  changed: Partial<AccountForm>,
  used: readonly UsedAccount[],
  blockedOn: string | null = null,
) => {
  const { name, country, traderName = null } = { ...form, ...changed }
  return registerAccount(
    { name, country, traderName },
    { used, blockedOn: blockedOn === null ? null : day(blockedOn) },
  )
}

describe('reading the form', () => {
  it.each(['12345678 ', 'KvK 12345678', 'KvK-nummer: 12.34.56.78'])(
    'D-15 BP-5 knows the number of %j',
    (registerNumber) => {
      expect(read({ registerNumber })).toMatchObject({ ok: true, value: { registerNumber: '12345678' } })
    },
  )

  it('D-15 tells every fault at once, each by its field', () => {
    expect(read({ registerNumber: '123', name: ' ', openedOn: day('2027-03-02') })).toEqual({
      ok: false,
      rejections: [
        { kind: 'invalid-form', path: ['registerNumber'], expected: 'register-number' },
        { kind: 'required', path: ['name'] },
        { kind: 'in-the-future', path: ['openedOn'] },
      ],
    })
  })

  it('BP-1 opens today, and on the first day of the policy, but not before it', () => {
    expect(read({ openedOn: days.today })).toMatchObject({ ok: true })
    expect(read({ openedOn: days.policySince })).toMatchObject({ ok: true })
    expect(read({ openedOn: day('2019-12-31') })).toEqual({
      ok: false,
      rejections: [{ kind: 'before-the-policy', path: ['openedOn'], from: days.policySince }],
    })
  })
})

describe('opening an account', () => {
  it('D-15 asks the name of a trader that is not known, and of no other', () => {
    const unnamed = { name: 'Fietsplezier', country: 'NL', traderName: null } as const
    expect(registerAccount(unnamed, null)).toEqual({
      ok: false,
      rejections: [{ kind: 'required', path: ['traderName'] }],
    })
    expect(registerAccount({ ...unnamed, traderName: 'Fiets & Zo' }, null)).toEqual({ ok: true, value: null })
    expect(opened({ traderName: null }, [])).toEqual({ ok: true, value: null })
  })

  it('BP-5 is refused on a blocked number, whatever else is wrong', () => {
    expect(opened({}, [account('Fietsplezier')], '2027-01-05')).toEqual({
      ok: false,
      rejections: [{ kind: 'number-blocked', path: ['registerNumber'], since: day('2027-01-05') }],
    })
  })

  it('D-15 is refused for a name that another account of the trader has, however it is capitalised', () => {
    const taken = { ok: false, rejections: [{ kind: 'name-taken', path: ['name'] }] }
    expect(opened({ name: 'FIETSPLEZIER', country: 'BE' }, [account('Fietsplezier')])).toEqual(taken)
    expect(opened({ name: 'Fietsplezier 2', country: 'BE' }, [account('Fietsplezier')]).ok).toBe(true)
  })

  it.each([
    ['NL', [], null],
    ['BE', ['NL'], null],
    ['NL', ['BE'], null],
    ['NL', ['NL'], 'SECOND_IN_COUNTRY'],
    ['BE', ['BE'], 'SECOND_IN_COUNTRY'],
    ['BE', ['NL', 'BE'], 'THIRD_ACCOUNT'],
    ['NL', ['NL', 'NL', 'BE'], 'THIRD_ACCOUNT'],
  ] as const)('OS-1 an account in %s beside %j gives %s to look at', (country, used, kind) => {
    expect(
      signalOf(
        country,
        used.map((each) => account(each, each)),
      ),
    ).toBe(kind)
  })
})

describe('leaving an account', () => {
  const used = { state: 'OPEN', openedOn: day('2026-05-01'), leftOn: null } as const
  const leave = (on: string, changed: object = {}) =>
    leaveAccount({ ...used, ...changed }, day(on), days.today)

  it('OS-1 is for a day from its opening until today', () => {
    expect(leave('2026-05-01').ok).toBe(true)
    expect(leave('2027-03-01')).toEqual({ ok: true, value: days.today })
    expect(leave('2027-03-02')).toEqual({
      ok: false,
      rejections: [{ kind: 'in-the-future', path: ['leftOn'] }],
    })
    expect(leave('2026-04-30')).toEqual({
      ok: false,
      rejections: [{ kind: 'before-the-opening', path: ['leftOn'], openedOn: used.openedOn }],
    })
  })

  it('BP-4 is nothing that a closed account can do, and is done once', () => {
    expect(leave('2027-03-01', { state: 'CLOSED' })).toEqual({
      ok: false,
      rejections: [{ kind: 'closed-for-good', path: ['sellerId'] }],
    })
    expect(leave('2027-03-01', { leftOn: day('2027-02-01') })).toEqual({
      ok: false,
      rejections: [{ kind: 'left-already', path: ['sellerId'], leftOn: day('2027-02-01') }],
    })
    expect(leave('2027-03-01', { state: 'SUSPENDED' }).ok).toBe(true)
  })
})
