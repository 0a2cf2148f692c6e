import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { HandlerId, PartnerKeyId, SellerContactId, SellerId } from '../foundation/index.js'
import { type Actor, ROLES, type Role } from './actor.js'
import { mayHoldTogether } from './may.js'
import { PERMISSIONS, type Permission } from './permission.js'
import { reachInWords } from './reach-in-words.js'
import { reaches } from './reaches.js'
import type { Where } from './rules.js'
import type { Subjects } from './subject.js'

type Complaint = Subjects['complaints']

const me = 'me' as HandlerId
const other = 'another' as HandlerId
const mine = 'mine' as SellerId
const others = 'of another' as SellerId
const staff = (...roles: readonly Role[]): Actor => ({ kind: 'staff', handlerId: me, roles })
const contact: Actor = { kind: 'seller', contactId: 'c' as SellerContactId, sellerIds: [mine] }
const software: Actor = {
  kind: 'partner',
  keyId: 'k' as PartnerKeyId,
  sellerIds: [mine],
  scopes: Object.keys(PERMISSIONS) as Permission[],
}

const ofAnother: Complaint = {
  handlerId: other,
  receiverId: other,
  concernsId: null,
  handlerTeam: 'east',
  receiverTeam: 'east',
  visibility: 'TEAM',
}
const readers = (facts: Complaint, team: string | null = 'west') =>
  ROLES.filter((role) => reaches(staff(role), 'complaints:read', 'complaints', facts, { team }))
    .join(', ')
    .toLowerCase()

const all = 'handler, coordinator, management, auditor'
const butHandlers = 'coordinator, management, auditor'

describe('who reads a complaint', () => {
  test.each<[string, Partial<Complaint>, string]>([
    ['of the whole office, by its setting', { visibility: 'OFFICE' }, all],
    ['of another team', {}, butHandlers],
    ['of nobody yet', { handlerId: null, handlerTeam: null }, all],
    ['of the reader', { handlerId: me }, all],
    ['received by the reader', { receiverId: me }, all],
    ['of the team of the reader', { handlerTeam: 'west' }, all],
    ['received in the team of the reader', { receiverTeam: 'west' }, all],
    ['about somebody else', { concernsId: other, visibility: 'OFFICE' }, all],
  ])('KP-1 %s', (_, facts, who) => {
    expect(readers({ ...ofAnother, ...facts })).toBe(who)
  })

  test('KP-1 who has no team is in no team with others who have none', () => {
    expect(readers({ ...ofAnother, handlerTeam: null, receiverTeam: null }, null)).toBe(butHandlers)
  })

  test.each<[string, Partial<Complaint>]>([
    ['of the whole office', { visibility: 'OFFICE' }],
    ['that is the reader’s work', { handlerId: me }],
    ['that the reader received', { receiverId: me }],
    ['of nobody yet', { handlerId: null, handlerTeam: null }],
  ])('D-18 nobody when it is about the reader, also one %s', (_, facts) => {
    expect(readers({ ...ofAnother, ...facts, concernsId: me })).toBe('')
  })
})

test('KP-1 a second role reaches no further than what it may do itself', () => {
  const both = staff('HANDLER', 'AUDITOR')
  const may = (permission: 'complaints:read' | 'complaints:handle') =>
    reaches(both, permission, 'complaints', ofAnother, { team: 'west' })
  expect([may('complaints:read'), may('complaints:handle')]).toEqual([true, false])
})

describe.each([
  ['a seller’s contact', contact],
  ['a seller’s software', software],
])('D-16 %s', (_, actor) => {
  test('D-16 reaches the own sellers, their violations and what was put to them, and no others', () => {
    for (const [permission, what] of [
      ['sellers:read', 'sellers'],
      ['violations:read', 'violations'],
      ['extracts:read', 'extracts'],
    ] as const) {
      expect(reaches(actor, permission as never, what, { sellerId: mine })).toBe(true)
      expect(reaches(actor, permission as never, what, { sellerId: others })).toBe(false)
    }
  })

  test('D-16 reaches no complaint', () => {
    expect(reaches(actor, 'complaints:read', 'complaints', { ...ofAnother, visibility: 'OFFICE' })).toBe(
      false,
    )
  })
})

const id = fc.constantFrom<(HandlerId | null)[]>(null, me, other)
const team = fc.constantFrom<(string | null)[]>(null, 'east', 'west')
const aComplaint = fc.record<Complaint>({
  handlerId: id,
  receiverId: id,
  concernsId: id,
  handlerTeam: team,
  receiverTeam: team,
  visibility: fc.constantFrom('OFFICE', 'TEAM'),
})
const onComplaints = (Object.keys(PERMISSIONS) as Permission[]).filter(
  (permission): permission is Permission & `complaints:${string}` =>
    // The public form is sent for a complaint that is not there yet.
    permission.startsWith('complaints:') && permission !== 'complaints:submit',
)

describe('always, whatever the complaint and the roles', () => {
  const always = (
    says: (facts: Complaint, roles: Role[], permission: (typeof onComplaints)[number]) => void,
  ) => fc.assert(fc.property(aComplaint, fc.subarray([...ROLES]), fc.constantFrom(...onComplaints), says))
  const can = (roles: readonly Role[], permission: (typeof onComplaints)[number], facts: Complaint) =>
    reaches(staff(...roles), permission, 'complaints', facts, { team: 'west' })

  test('D-18 whom it is about reaches it for nothing', () => {
    always((facts, roles, permission) => {
      expect(can(roles, permission, { ...facts, concernsId: me })).toBe(false)
    })
  })

  test('D-19 an administrator and a policy officer reach it for nothing', () => {
    always((facts, _, permission) => {
      for (const role of ['ADMIN', 'POLICY_OFFICER'] as const)
        expect(can([role], permission, facts)).toBe(false)
    })
  })

  test('KP-1 an auditor does nothing but read', () => {
    always((facts, _, permission) => {
      if (permission !== 'complaints:read') expect(can(['AUDITOR'], permission, facts)).toBe(false)
    })
  })

  test('KP-1 who is nobody here reaches nothing', () => {
    always((facts, _, permission) => {
      expect(can([], permission, facts)).toBe(false)
      expect(reaches({ kind: 'public' }, permission, 'complaints', facts)).toBe(false)
    })
  })

  test('KP-1 one role more takes nothing away, but for an administrator', () => {
    always((facts, roles, permission) => {
      if (!mayHoldTogether(roles)) return
      for (const role of roles)
        if (can([role], permission, facts)) expect(can(roles, permission, facts)).toBe(true)
    })
  })

  test('KP-1 what a store is told to look for is what is reached', () => {
    always((facts, roles, permission) => {
      const own: Record<string, unknown> = { '(the reader)': me, "(the reader's team)": 'west' }
      const fits = (where: Where) =>
        Object.entries(where).every(
          ([fact, asked]) => facts[fact as keyof Complaint] === (own[String(asked)] ?? asked),
        )
      const told = reachInWords<boolean>(staff(...roles), permission, 'complaints', {
        every: true,
        none: false,
        where: fits,
        not: (said) => !said,
        all: (said) => said.every(Boolean),
        any: (said) => said.some(Boolean),
      })
      expect(told).toBe(can(roles, permission, facts))
    })
  })
})
