import { ROLES, type Role } from './actor.js'
import type { Grantee } from './permission.js'
import type { Subject, Subjects } from './subject.js'

/** What stands in a rule for something of the reader's own. */
export const READER = '(the reader)'
export const TEAM = "(the reader's team)"
export const OWN_SELLERS = "(the reader's sellers)"

type Own = typeof READER | typeof TEAM | typeof OWN_SELLERS

/** All of it holds together; nothing in it: every one. */
export type Where<S extends Subject = Subject> = {
  readonly [Of in S]: { readonly [Fact in keyof Subjects[Of]]?: Subjects[Of][Fact] | Own }
}[S]

type RuleOn<S extends Subject> = {
  readonly who: readonly Grantee[]
  /** `never` goes before all `reach`, whatever other roles somebody has. */
  readonly how: 'reach' | 'never'
  readonly what: S
  readonly where: Where<S>
  readonly by: string
}

/** One line of the table. */
export type Rule = { readonly [S in Subject]: RuleOn<S> }[Subject]

const everybody: readonly Role[] = ROLES
const office: readonly Grantee[] = [...ROLES.filter((role) => role !== 'ADMIN'), 'SYSTEM']
const outside: readonly Grantee[] = ['SELLER', 'PARTNER']

/**
 * Which ones. What somebody may do at all stands in PERMISSIONS; this says with which complaints, sellers,
 * violations and extracts, for every permission on them. What no line reaches is not there for the reader.
 */
// biome-ignore format: a table is read across
export const RULES: readonly Rule[] = [
  { who: ['COORDINATOR', 'MANAGEMENT', 'AUDITOR', 'SYSTEM'], how: 'reach', what: 'complaints', where: {}, by: 'KP-1' },
  { who: ['HANDLER'], how: 'reach', what: 'complaints', where: { visibility: 'OFFICE' }, by: 'KP-1' },
  { who: ['HANDLER'], how: 'reach', what: 'complaints', where: { handlerId: null }, by: 'KP-1' },
  { who: ['HANDLER'], how: 'reach', what: 'complaints', where: { handlerId: READER }, by: 'KP-1' },
  { who: ['HANDLER'], how: 'reach', what: 'complaints', where: { receiverId: READER }, by: 'KP-13' },
  { who: ['HANDLER'], how: 'reach', what: 'complaints', where: { handlerTeam: TEAM }, by: 'KP-1' },
  { who: ['HANDLER'], how: 'reach', what: 'complaints', where: { receiverTeam: TEAM }, by: 'KP-1' },
  { who: everybody, how: 'never', what: 'complaints', where: { concernsId: READER }, by: 'D-18' },
  { who: office,  how: 'reach', what: 'sellers', where: {}, by: 'KP-1' },
  { who: outside, how: 'reach', what: 'sellers', where: { sellerId: OWN_SELLERS }, by: 'D-16' },
  { who: office,  how: 'reach', what: 'violations', where: {}, by: 'KP-1' },
  { who: outside, how: 'reach', what: 'violations', where: { sellerId: OWN_SELLERS }, by: 'D-16' },
  { who: outside, how: 'reach', what: 'extracts', where: { sellerId: OWN_SELLERS }, by: 'D-16' },
]
