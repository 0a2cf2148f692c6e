import type { Locale } from '@waarborg/domain/complaints'
import { waitEn, waitNl } from './wait-words.js'

/** One text in both languages; each may need facts. */
export type Words<Facts = void> = Record<Locale, (facts: Facts) => string>

const text = <Facts = void>(NL: (facts: Facts) => string, EN: (facts: Facts) => string): Words<Facts> => ({
  NL,
  EN,
})

/** What the graph itself says when it refuses a call. */
export const refusalWords = {
  signInFirst: text(
    () => 'U bent niet aangemeld. Meld u aan en probeer het opnieuw.',
    () => 'You are not signed in. Sign in and try again.',
  ),
  notForYou: text(
    () => 'Uw rol geeft hier geen toegang toe. Vraag de beheerder als u deze toegang nodig heeft.',
    () => 'Your role gives no access to this. Ask the administrator if you need it.',
  ),
  secondFactorFirst: text(
    () =>
      'Stel eerst een tweede stap van aanmelden in: een passkey of een app met codes. Daarna kunt u verder.',
    () => 'First set up a second step of signing in: a passkey or an app with codes. Then you can go on.',
  ),
  oneAttempt: text<{ field: string }>(
    ({ field }) => `Doe ${field} één keer per verzoek, en niets daarnaast.`,
    ({ field }) => `Do ${field} once in a request, and nothing beside it.`,
  ),
  notInScopes: text(
    () =>
      'Deze sleutel geeft hier geen toegang toe. Vraag een sleutel met de rechten die hiervoor nodig zijn.',
    () => 'This key gives no access to this. Ask for a key with the scopes that this needs.',
  ),
  keyRefused: text(
    () =>
      'Deze sleutel werkt hier niet (meer). Controleer of u de goede sleutel gebruikt, of vraag een nieuwe aan.',
    () => 'This key does not work here (any more). Check that you use the right key, or ask for a new one.',
  ),
  brokenKey: text(
    () =>
      'Dit is geen hele sleutel. Stuur `Authorization: Bearer` met de sleutel precies zoals hij is getoond.',
    () => 'This is not a whole key. Send `Authorization: Bearer` with the key exactly as it was shown.',
  ),
  twoCredentials: text(
    () => 'Dit bericht heeft een aanmelding en een sleutel. Stuur er één van de twee mee.',
    () => 'This request carries a session and a key. Send one of the two.',
  ),
  foreignOrigin: text(
    () =>
      'Dit bericht komt van een andere site. Gebruik de pagina’s van dit kantoor, of een sleutel zonder browser.',
    () => 'This request comes from another site. Use the pages of this office, or a key without a browser.',
  ),
  unknownDocument: text(
    () =>
      'Deze vraag hoort niet bij onze pagina’s. Herlaad de pagina; eigen vragen stelt u in de verkenner of met een sleutel.',
    () =>
      'This document does not belong to our pages. Reload the page; ask questions of your own in the explorer or with a key.',
  ),
  onlyKnownByAddress: text(
    () => 'In een adres (GET) kan alleen een bekend document worden gevraagd. Stuur deze vraag als POST.',
    () => 'In an address (GET) only a known document can be asked. Send this one as POST.',
  ),
  noIntrospection: text(
    () => 'De opbouw van de graaf is er voor wie een sleutel heeft. Stuur er een mee.',
    () => 'What the graph consists of is for those who have a key. Send one along.',
  ),
  tooManyDirectives: text<{ maximum: number }>(
    ({ maximum }) => `Deze vraag gebruikt meer dan ${maximum} directieven. Splits haar op.`,
    ({ maximum }) => `This query uses more than ${maximum} directives. Split it.`,
  ),
  tooManySubscriptions: text<{ maximum: number }>(
    ({ maximum }) => `Volg ten hoogste ${maximum} dingen over één verbinding. Beëindig er eerst een paar.`,
    ({ maximum }) => `Follow at most ${maximum} things over one socket. End some of them first.`,
  ),
  tooManySockets: text<{ maximum: number }>(
    ({ maximum }) => `U heeft al ${maximum} verbindingen open. Sluit er eerst een.`,
    ({ maximum }) => `You have ${maximum} connections open already. Close one first.`,
  ),
  badCursor: text(
    () =>
      'Deze plaats in de lijst is hier niet uitgegeven of hoort bij een andere volgorde. Begin weer bij de eerste pagina.',
    () => 'This cursor was not issued here or belongs to another order. Start again at the first page.',
  ),
  pageSize: text<{ name: string; maximum: number }>(
    ({ name, maximum }) => `\`${name}\` moet van 1 tot en met ${maximum} zijn.`,
    ({ name, maximum }) => `\`${name}\` must be from 1 to ${maximum}.`,
  ),
  bothEnds: text(
    () =>
      'Vraag om de eerste of om de laatste van een lijst, niet om beide: `first` met `after`, of `last` met `before`.',
    () =>
      'Ask for the first or for the last of a list, not for both: `first` with `after`, or `last` with `before`.',
  ),
  tooManyIds: text<{ maximum: number }>(
    ({ maximum }) => `Vraag ten hoogste ${maximum} ids tegelijk.`,
    ({ maximum }) => `Ask for at most ${maximum} ids at once.`,
  ),
  tooDeep: text<{ depth: number; maximum: number }>(
    ({ depth, maximum }) =>
      `Deze vraag is ${depth} velden diep; ten hoogste ${maximum} is toegestaan. Vraag de diepere gegevens apart op.`,
    ({ depth, maximum }) =>
      `This query is ${depth} fields deep; at most ${maximum} is allowed. Ask for the deeper data separately.`,
  ),
  tooCostly: text<{ cost: number; maximum: number }>(
    ({ cost, maximum }) =>
      `Deze vraag kost ${cost} punten; ten hoogste ${maximum} is toegestaan. Vraag kleinere pagina's of minder velden.`,
    ({ cost, maximum }) =>
      `This query costs ${cost} points; at most ${maximum} is allowed. Ask for smaller pages or fewer fields.`,
  ),
  rateLimited: text<{ seconds: number }>(
    ({ seconds }) => `Dit is te vaak geprobeerd. Probeer het ${waitNl(seconds)} opnieuw.`,
    ({ seconds }) => `This was tried too often. Try again ${waitEn(seconds)}.`,
  ),
  tooManyAliases: text<{ maximum: number }>(
    ({ maximum }) => `Deze vraag gebruikt meer dan ${maximum} aliassen. Splits haar op.`,
    ({ maximum }) => `This query uses more than ${maximum} aliases. Split it.`,
  ),
  tooManyValues: text<{ maximum: number }>(
    ({ maximum }) =>
      `De variabelen bevatten meer dan ${maximum} waarden of zijn te ver in elkaar geschoven. Stuur er minder tegelijk.`,
    ({ maximum }) =>
      `The variables hold more than ${maximum} values, or too many inside each other. Send fewer at once.`,
  ),
  wrongInput: text<{ field: string; expected: string }>(
    ({ field, expected }) => `${field}: hier wordt ${expected} verwacht.`,
    ({ field, expected }) => `${field}: ${expected} is expected here.`,
  ),
  missingInput: text<{ field: string }>(
    ({ field }) => `${field}: dit is verplicht en ontbreekt.`,
    ({ field }) => `${field}: this is required and missing.`,
  ),
  unknownInput: text<{ field: string }>(
    ({ field }) => `${field}: dit veld bestaat niet.`,
    ({ field }) => `${field}: this field does not exist.`,
  ),
  unreadableText: text<{ field: string }>(
    ({ field }) =>
      `${field}: hier staan tekens in die geen leesbare tekst zijn. Verwijder ze en probeer het opnieuw.`,
    ({ field }) => `${field}: this holds characters that are not readable text. Remove them and try again.`,
  ),
  tooLarge: text<{ maximumInMegabytes: number }>(
    ({ maximumInMegabytes }) => `Dit bericht is te groot: ten hoogste ${maximumInMegabytes} MB.`,
    ({ maximumInMegabytes }) => `This request is too large: at most ${maximumInMegabytes} MB.`,
  ),
  unreadableRequest: text(
    () => 'Dit bericht kan niet worden gelezen. Stuur JSON met een `query`, met het juiste `content-type`.',
    () => 'This request cannot be read. Send JSON with a `query` and the right `content-type`.',
  ),
  noOperation: text(
    () => 'Noem in `operationName` welke van de operaties in dit document bedoeld is.',
    () => 'Name in `operationName` which of the operations of this document is meant.',
  ),
  subscribeElsewhere: text(
    () => 'Volg dit over een websocket op /graphql of als stroom van gebeurtenissen op /graphql/stream.',
    () => 'Subscribe over a websocket on /graphql or as an event stream on /graphql/stream.',
  ),
  unavailable: text(
    () => 'De gegevens zijn op dit moment niet bereikbaar. Probeer het over een minuut opnieuw.',
    () => 'The data cannot be reached at this moment. Try again in a minute.',
  ),
  internal: text<{ requestId: string }>(
    ({ requestId }) => `Er ging iets mis aan onze kant. Noem bij navraag ${requestId}.`,
    ({ requestId }) => `Something went wrong on our side. Mention ${requestId} when you ask about it.`,
  ),
}
