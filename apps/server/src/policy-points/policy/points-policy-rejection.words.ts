import type { Temporal } from 'temporal-polyfill'
import { fieldRejectionWords } from '../../graph/field-rejection.words.js'
import type { RejectionWords } from '../../graph/user-errors.js'
import type { PointsPolicyRefusal } from './change-points-policy.js'

const day = (on: Temporal.PlainDate, language: 'nl' | 'en-GB') =>
  on.toLocaleString(language, { dateStyle: 'long' })

/** What is told when a version of the policy is not kept: the reason and the remedy. */
export const pointsPolicyRejectionWords: RejectionWords<PointsPolicyRefusal> = {
  ...fieldRejectionWords,
  conflict: {
    code: 'CONFLICT',
    NL: ({ version }) =>
      `Iemand heeft intussen versie ${version} vastgelegd. Bekijk haar en begin daarvan opnieuw.`,
    EN: ({ version }) =>
      `Somebody has meanwhile kept version ${version}. Look at it and begin again from there.`,
  },
  'not-between': {
    code: 'OUT_OF_RANGE',
    NL: ({ minimum, maximum }) => `Vul een heel getal in van ${minimum} tot en met ${maximum}.`,
    EN: ({ minimum, maximum }) => `Enter a whole number from ${minimum} to ${maximum}.`,
  },
  'range-upside-down': {
    code: 'OUT_OF_RANGE',
    NL: () => 'Het zwaarste gewicht kan niet lager zijn dan het lichtste.',
    EN: () => 'The heaviest weight cannot be lower than the lightest.',
  },
  'named-twice': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Deze categorie staat er al in. Laat er een weg.',
    EN: () => 'This category is in it already. Leave one out.',
  },
  'code-taken': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Een andere categorie heeft deze code al. Kies een andere code.',
    EN: () => 'Another category has this code already. Choose another code.',
  },
  'notice-too-short': {
    code: 'OUT_OF_RANGE',
    NL: ({ earliestOn }) =>
      `Niet alles is in het voordeel van verkopers; dan kan dit op zijn vroegst ingaan op ${day(earliestOn, 'nl')}.`,
    EN: ({ earliestOn }) =>
      `Not all of it is in the sellers’ favour; then this can begin on ${day(earliestOn, 'en-GB')} at the earliest.`,
  },
  'not-after-the-last': {
    code: 'OUT_OF_RANGE',
    NL: ({ inForceFrom }) => `De vorige versie gaat in op ${day(inForceFrom, 'nl')}. Kies een dag daarna.`,
    EN: ({ inForceFrom }) =>
      `The version before begins on ${day(inForceFrom, 'en-GB')}. Choose a day after it.`,
  },
}
