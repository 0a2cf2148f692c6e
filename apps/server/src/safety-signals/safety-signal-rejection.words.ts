import type { ContactDatum, SafetySignalRejection } from '@waarborg/domain/safety-signals'
import { fieldRejectionWords } from '../graph/field-rejection.words.js'
import type { RejectionWords } from '../graph/user-errors.js'
import type { KeyMalformed, KeyReused } from '../idempotency/index.js'

const dataNl: Record<ContactDatum, string> = {
  email: 'een e-mailadres',
  telephone: 'een telefoonnummer',
}

const dataEn: Record<ContactDatum, string> = {
  email: 'an e-mail address',
  telephone: 'a telephone number',
}

/** What staff, and whoever leaves a signal on the public page, are told when it is not kept as it came. */
export const safetySignalRejectionWords: RejectionWords<SafetySignalRejection | KeyReused | KeyMalformed> = {
  ...fieldRejectionWords,
  'leads-to-somebody': {
    code: 'NOT_ALLOWED_NOW',
    NL: ({ datum, at }) =>
      `Vanaf teken ${at} staat hier ${dataNl[datum]}. Een signaal over veiligheid bewaren wij zonder gegevens van personen; haal dit weg en verstuur het opnieuw.`,
    EN: ({ datum, at }) =>
      `From character ${at} on this holds ${dataEn[datum]}. We keep a safety signal without anybody's details; take this out and send it again.`,
  },
  'signal-handled': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Bij dit signaal staat al wat er is gedaan.',
    EN: () => 'It was said already what was done about this signal.',
  },
  'changed-meanwhile': {
    code: 'CONFLICT',
    NL: () => 'Dit signaal is intussen gewijzigd. Bekijk het opnieuw.',
    EN: () => 'This signal was changed meanwhile. Look at it again.',
  },
}
