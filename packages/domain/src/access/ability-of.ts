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

/** An actor lives as long as its request, which asks the same again and again. */
const made = new WeakMap<Actor, Map<string | null, MongoAbility>>()

/** What an actor may do with which things, by both tables; the subject of a permission is how its name begins. */
export function abilityOf(actor: Actor, circle: Circle): MongoAbility {
  const known = made.get(actor) ?? new Map<string | null, MongoAbility>()
  made.set(actor, known)
  const ability = known.get(circle.team) ?? resolvedAbility(actor, circle)
  known.set(circle.team, ability)
  return ability
}

function resolvedAbility(actor: Actor, { team }: Circle): MongoAbility {
  const own: Readonly<Record<string, unknown>> = {
    // Nobody and no team are not the same nobody and no team.
    [READER]: { $in: [idOfActor(actor)].filter((id) => id !== null) },
    [TEAM]: { $in: [team].filter((name) => name !== null) },
    [OWN_SELLERS]: { $in: 'sellerIds' in actor ? actor.sellerIds : [] },
  }
  const say = (where: Rule['where']) =>
    Object.fromEntries(Object.entries(where).map(([fact, asked]) => [fact, own[String(asked)] ?? asked]))
  const lines = (how: Rule['how']) =>
    (Object.keys(PERMISSIONS) as Permission[]).flatMap((action) =>
      linesFor(actor, action, how).map(({ what, where }) => ({
        action,
        subject: what,
        inverted: how === 'never',
        ...(isEveryOne(where) ? {} : { conditions: say(where) }),
      })),
    )
  // The last that fits decides.
  return createMongoAbility([...lines('reach'), ...lines('never')])
}

/** The lines of the table that speak of this actor and this permission; none without the permission itself. */
export function linesFor(actor: Actor, permission: Permission, how: Rule['how']): readonly Rule[] {
  if (!may(actor, permission)) return []
  return withoutTheNeedless(RULES.filter((rule) => rule.how === how && holdsFor(actor, permission, rule)))
}

export const isEveryOne = (where: Rule['where']): boolean => Object.keys(where).length === 0

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
