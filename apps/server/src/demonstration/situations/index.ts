import { account } from './account.js'
import { appointment } from './appointment.js'
import { arrivedDamaged } from './arrived-damaged.js'
import { broken } from './broken.js'
import { cancelling } from './cancelling.js'
import { counterfeit } from './counterfeit.js'
import { deliveredLate } from './delivered-late.js'
import { different } from './different.js'
import { invoice } from './invoice.js'
import { neighboursAndPickUp } from './neighbours-and-pick-up.js'
import { noAnswer } from './no-answer.js'
import { notReceived } from './not-received.js'
import { paidTwice } from './paid-twice.js'
import { partMissing } from './part-missing.js'
import { payLater } from './pay-later.js'
import { personalData } from './personal-data.js'
import { refund } from './refund.js'
import { returnRefused } from './return-refused.js'
import type { Situation } from './situation.js'
import { sizeAndColour } from './size-and-colour.js'
import { somethingElse } from './something-else.js'
import { subscription } from './subscription.js'
import { unkind } from './unkind.js'
import { unsafe } from './unsafe.js'
import { usedAsNew } from './used-as-new.js'
import { warranty } from './warranty.js'
import { wrongAmount } from './wrong-amount.js'
import { wrongItem } from './wrong-item.js'

export type { Situation } from './situation.js'
export { unsafe } from './unsafe.js'

/** Everything that people write about. */
export const situations: readonly Situation[] = [
  account,
  appointment,
  arrivedDamaged,
  broken,
  cancelling,
  counterfeit,
  deliveredLate,
  different,
  invoice,
  neighboursAndPickUp,
  noAnswer,
  notReceived,
  paidTwice,
  partMissing,
  payLater,
  personalData,
  refund,
  returnRefused,
  sizeAndColour,
  somethingElse,
  subscription,
  unkind,
  unsafe,
  usedAsNew,
  warranty,
  wrongAmount,
  wrongItem,
]
