import { createMongoAbility, type MongoAbility } from '@casl/ability'
import { type Actor, idOfActor } from './actor.js'
import { granteesOf, may } from './may.js'
import { PERMISSIONS, type Permission } from './permission.js'
import { OWN_SELLERS, READER, RULES, type Rule, TEAM } from './rules.js'

/** What an actor has of its own, besides who it is. */
export interface Circle {
  /** The team of somebody of staff; null for who has none. */
  readonly team: string | null
}

/** How what a rule asks is said of a thing: for one that is at hand, or for a store that looks for them. */
type Saying = (where: Rule['where']) => Readonly<Record<string, unknown>>

/** An actor lives as long as its request, which asks the same again and again. */
const made = new WeakMap<Actor, Map<string, MongoAbility>>()

function once(actor: Actor, name: string, make: () => MongoAbility): MongoAbility {
  const known = made.get(actor) ?? new Map<string, MongoAbility>()
  made.set(actor, known)
  const ability = known.get(name) ?? make()
  known.set(name, ability)
  return ability
}

/** What an actor may do with which things, by both tables; the subject of a permission is how its name begins. */
export const abilityOf = (actor: Actor, circle: Circle): MongoAbility =>
  once(actor, `of ${circle.team ?? ''}`, () => resolvedAbility(actor, circle))

/** As `abilityOf`, with the reader's own still named as in the rules. */
export const abilityInWords = (actor: Actor): MongoAbility =>
  once(actor, 'in words', () => abilitySaying(actor, (where) => where))

function resolvedAbility(actor: Actor, { team }: Circle): MongoAbility {
  const own: Readonly<Record<string, unknown>> = {
    // Nobody and no team are not the same nobody and no team.
    [READER]: { $in: [idOfActor(actor)].filter((id) => id !== null) },
    [TEAM]: { $in: [team].filter((name) => name !== null) },
    [OWN_SELLERS]: { $in: 'sellerIds' in actor ? actor.sellerIds : [] },
  }
  return abilitySaying(actor, (where) =>
    Object.fromEntries(Object.entries(where).map(([fact, asked]) => [fact, own[String(asked)] ?? asked])),
  )
}

function abilitySaying(actor: Actor, say: Saying): MongoAbility {
  const granted = (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => may(actor, permission))
  const lines = (how: Rule['how']) =>
    granted.flatMap((permission) =>
      withoutTheNeedless(RULES.filter((rule) => rule.how === how && holdsFor(actor, permission, rule))).map(
        ({ what, where }) => ({
          action: permission,
          subject: what,
          inverted: how === 'never',
          ...(isEveryOne(where) ? {} : { conditions: say(where) }),
        }),
      ),
    )
  // The last that fits decides.
  return createMongoAbility([...lines('reach'), ...lines('never')])
}

const isEveryOne = (where: Rule['where']): boolean => Object.keys(where).length === 0

/** Beside a line that speaks of every one, the others say nothing more, and a store need not look at them. */
function withoutTheNeedless(rules: readonly Rule[]): readonly Rule[] {
  const whole = rules.find(({ where }) => isEveryOne(where))
  return whole === undefined ? rules : [whole]
}

/** A role reaches things only for what that role itself may do with them; what it never reaches, it never does. */
function holdsFor(actor: Actor, permission: Permission, { who, how, what }: Rule): boolean {
  const granted: Rule['who'] = PERMISSIONS[permission]
  const grantees = granteesOf(actor).filter((grantee) => how === 'never' || granted.includes(grantee))
  return what === subjectOf(permission) && who.some((grantee) => grantees.includes(grantee))
}

/** `complaints` of `complaints:read`. */
const subjectOf = (permission: Permission): string => permission.slice(0, permission.indexOf(':'))
