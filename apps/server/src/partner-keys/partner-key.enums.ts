import { PARTNER_SCOPES, type PartnerScope } from '@waarborg/domain/access'
import { graphEnum } from '../graph/enums.js'

type Named<Name extends string> = Name extends `${infer Noun}:${infer Verb}`
  ? Uppercase<`${Noun}_${Verb}`>
  : never

/** A scope by the name of the graph, where a name holds no colon. */
export type ScopeName = Named<PartnerScope>
export type KeyStateName = 'ACTIVE' | 'EXPIRED' | 'REVOKED'
export type OutcomeName = 'ANSWERED' | 'REFUSED' | 'FAILED'

export const PartnerKeyScope = graphEnum<ScopeName>(
  'PartnerKeyScope',
  'Something that a partner key may do.',
  {
    CATEGORIES_READ: 'See what complaints can be about.',
    SELLERS_READ: 'See its own sellers.',
    VIOLATIONS_READ: 'See the violations of its own sellers.',
    EXTRACTS_READ: 'See what was put to its own sellers.',
    COMPLAINTS_SUBMIT: 'Pass the complaint of a customer on.',
  },
)

export const PartnerKeyState = graphEnum<KeyStateName>('PartnerKeyState', 'Whether a partner key works.', {
  ACTIVE: 'It works.',
  EXPIRED: 'Its time is over; another moment of ending lets it work again.',
  REVOKED: 'Somebody ended it for good.',
})

export const RequestOutcome = graphEnum<OutcomeName>('RequestOutcome', 'How a request ended.', {
  ANSWERED: 'It was answered.',
  REFUSED: 'It was refused: it asked too much, or what was not allowed.',
  FAILED: 'It failed on our side.',
})

const byName = new Map(PARTNER_SCOPES.map((scope) => [nameOfScope(scope), scope]))

export function nameOfScope(scope: PartnerScope): ScopeName {
  return scope.replace(':', '_').toUpperCase() as ScopeName
}

export const scopeNamed = (name: ScopeName): PartnerScope => byName.get(name) as PartnerScope
