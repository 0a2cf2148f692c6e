import { fieldRejectionWords } from '../graph/field-rejection.words.js'
import type { RejectionWords } from '../graph/user-errors.js'
import type { PolicyRefusal } from './change-policy.js'

const isMoney = (path: readonly (string | number)[]) => String(path.at(-1)).endsWith('Cents')
const shown = (figure: number, path: readonly (string | number)[], language: 'nl' | 'en-GB') =>
  isMoney(path)
    ? (figure / 100).toLocaleString(language, { style: 'currency', currency: 'EUR' })
    : figure.toLocaleString(language)

/** What is told when the policy is not changed. */
export const policyRejectionWords: RejectionWords<PolicyRefusal> = {
  ...fieldRejectionWords,
  conflict: {
    code: 'CONFLICT',
    NL: () => 'Iemand heeft intussen iets anders gewijzigd. Bekijk de normen van nu en probeer het opnieuw.',
    EN: () => 'Somebody has meanwhile changed something else. Look at the norms of now and try again.',
  },
  'not-between': {
    code: 'OUT_OF_RANGE',
    NL: ({ minimum, maximum, path }) =>
      `Vul ${isMoney(path) ? 'een bedrag' : 'een heel getal'} in van ${shown(minimum, path, 'nl')} tot en met ${shown(maximum, path, 'nl')}.`,
    EN: ({ minimum, maximum, path }) =>
      `Enter ${isMoney(path) ? 'an amount' : 'a whole number'} from ${shown(minimum, path, 'en-GB')} up to ${shown(maximum, path, 'en-GB')}.`,
  },
  'band-upside-down': {
    code: 'OUT_OF_RANGE',
    NL: () => 'Het hoogste bedrag kan niet lager zijn dan het laagste.',
    EN: () => 'The highest amount cannot be lower than the lowest.',
  },
  'as-it-is': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Zo is het al.',
    EN: () => 'It is so already.',
  },
}
