import type { ClosureMode, Reach } from '@waarborg/domain/policy-points'
import { graphEnum } from '../../graph/enums.js'

export const ReachEnum = graphEnum<Reach>('Reach', 'Whom a deduction reaches.', {
  ACCOUNT: 'The account of the deed.',
  REGISTER_NUMBER: 'All accounts of its register number (OS-5).',
  REGISTER_NUMBER_AND_RELATED: 'Those of related register numbers too.',
})

export const ClosureModeEnum = graphEnum<ClosureMode>(
  'ClosureMode',
  'Whether a total of 0 closes while an objection runs against what brought it there (D-6).',
  {
    IMMEDIATE: 'It closes.',
    HELD: 'It is suspended until the objection is decided, for some months at most.',
  },
)
