import type { ComponentType } from 'react'
import type { Step } from '../../../../site/address.js'
import { AttachmentsStep } from './attachments-step.js'
import { CheckAnswersStep } from './check-answers-step.js'
import { ComplainantStep } from './complainant-step.js'
import { DescriptionStep } from './description-step.js'
import { OrderStep } from './order-step.js'
import { WishStep } from './wish-step.js'

/** The pages after the first one. */
export const laterSteps: ReadonlyArray<readonly [Step, ComponentType]> = [
  ['description', DescriptionStep],
  ['order', OrderStep],
  ['wish', WishStep],
  ['attachments', AttachmentsStep],
  ['complainant', ComplainantStep],
  ['check', CheckAnswersStep],
]
