import type { FieldForm, FieldRejection } from '@waarborg/domain/foundation'
import type { KeyMalformed, KeyReused } from '../idempotency/index.js'
import type { RejectionWords } from './user-errors.js'

const formsNl: Record<FieldForm, string> = {
  name: 'Vul een naam met letters in.',
  street: 'Vul een straatnaam in.',
  'house-number': 'Vul een huisnummer in, bijvoorbeeld 12 of 12-B.',
  'postcode-nl': 'Vul een postcode in met vier cijfers en twee letters, bijvoorbeeld 1012 AB.',
  'postcode-be': 'Vul een Belgische postcode van vier cijfers in, bijvoorbeeld 1000.',
  town: 'Vul een plaatsnaam in.',
  telephone: 'Vul een geldig telefoonnummer in, bijvoorbeeld 06 12345678 of +32 2 123 45 67.',
  email: 'Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.',
  country: 'Kies Nederland of België.',
  'order-number': 'Vul een bestelnummer in met letters, cijfers, streepjes en punten.',
  number: 'Vul een nummer in.',
  'register-number': 'Vul een KvK-nummer van acht cijfers of een KBO-nummer van tien cijfers in.',
  'category-code':
    'Vul een code van 2 tot 20 tekens in: hoofdletters, cijfers en streepjes, met een letter vooraan.',
}

const formsEn: Record<FieldForm, string> = {
  name: 'Enter a name with letters.',
  street: 'Enter a street.',
  'house-number': 'Enter a house number, for example 12 or 12-B.',
  'postcode-nl': 'Enter a postcode of four digits and two letters, for example 1012 AB.',
  'postcode-be': 'Enter a Belgian postcode of four digits, for example 1000.',
  town: 'Enter a town.',
  telephone: 'Enter a valid telephone number, for example 06 12345678 or +32 2 123 45 67.',
  email: 'Enter an e-mail address, for example name@example.com.',
  country: 'Choose the Netherlands or Belgium.',
  'order-number': 'Enter an order number with letters, digits, dashes and dots.',
  number: 'Enter a number.',
  'register-number': 'Enter a KVK number of eight digits or a KBO number of ten digits.',
  'category-code':
    'Enter a code of 2 to 20 characters: capitals, digits and dashes, beginning with a letter.',
}

/** Words that customers read as well: they keep to the language of the procedure (KP-11). */
export const fieldRejectionWords: RejectionWords<FieldRejection | KeyReused | KeyMalformed> = {
  required: {
    code: 'REQUIRED',
    NL: () => 'Vul dit in; wij hebben het nodig.',
    EN: () => 'Fill this in; we need it.',
  },
  'too-long': {
    code: 'TOO_LONG',
    NL: ({ maximum }) => `Dit is te lang: ten hoogste ${maximum.toLocaleString('nl')} tekens.`,
    EN: ({ maximum }) => `This is too long: at most ${maximum.toLocaleString('en')} characters.`,
  },
  'unreadable-text': {
    code: 'INVALID_FORM',
    NL: () => 'Hier staan tekens in die geen leesbare tekst zijn. Verwijder ze of typ de tekst opnieuw.',
    EN: () => 'This holds characters that are not readable text. Remove them or type the text again.',
  },
  'invalid-form': {
    code: 'INVALID_FORM',
    NL: ({ expected }) => formsNl[expected],
    EN: ({ expected }) => formsEn[expected],
  },
  unknown: {
    code: 'UNKNOWN',
    NL: () => 'Dit is niet (meer) bekend. Kies opnieuw.',
    EN: () => 'This is not known (any more). Choose again.',
  },
  'too-many': {
    code: 'TOO_MANY',
    NL: ({ maximum }) => `Dit zijn er te veel: ten hoogste ${maximum}.`,
    EN: ({ maximum }) => `These are too many: at most ${maximum}.`,
  },
  'in-the-future': {
    code: 'OUT_OF_RANGE',
    NL: () => 'Dit moment ligt in de toekomst. Vul het moment in waarop het is gebeurd.',
    EN: () => 'This moment lies in the future. Enter the moment at which it happened.',
  },
  before: {
    code: 'OUT_OF_RANGE',
    NL: ({ limit }) =>
      limit === 'receipt'
        ? 'Dit moment ligt voor de ontvangst. Vul een later moment in.'
        : limit === 'running-agreement'
          ? 'Na dit moment is al een andere termijn afgesproken. Vul een later moment in.'
          : 'Dit moment ligt meer dan tien jaar terug. Controleer het jaar.',
    EN: ({ limit }) =>
      limit === 'receipt'
        ? 'This moment lies before the receipt. Enter a later one.'
        : limit === 'running-agreement'
          ? 'Another deadline was agreed after this moment. Enter a later one.'
          : 'This moment lies more than ten years back. Check the year.',
  },
  anonymous: {
    code: 'REQUIRED',
    NL: () => 'Zonder uw naam kunnen wij u niet helpen. Wij gaan vertrouwelijk met uw gegevens om.',
    EN: () => 'We cannot help you without your name. We treat your data confidentially.',
  },
  unreachable: {
    code: 'REQUIRED',
    NL: () =>
      'Vul een telefoonnummer, een e-mailadres of een volledig adres in, zodat wij kunnen antwoorden.',
    EN: () => 'Enter a telephone number, an e-mail address or a full address, so that we can answer.',
  },
  'key-reused': {
    code: 'KEY_REUSED',
    NL: () =>
      'Deze sleutel is al gebruikt voor een ander formulier. Begin opnieuw of gebruik een nieuwe sleutel.',
    EN: () => 'This key was used before for another form. Start again or use a new key.',
  },
  'key-malformed': {
    code: 'INVALID_FORM',
    NL: () => 'Gebruik als sleutel 22 tot 255 willekeurige letters en cijfers (ten minste 128 bits).',
    EN: () => 'Use 22 to 255 random letters and digits as the key (at least 128 bits).',
  },
}
