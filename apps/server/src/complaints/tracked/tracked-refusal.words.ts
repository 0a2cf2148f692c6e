import type { RejectionWords } from '../../graph/user-errors.js'
import { waitEn, waitNl } from '../../graph/wait-words.js'
import { complaintRejectionWords } from '../complaint-rejection.words.js'
import type { TrackedRefusal } from './change-tracked.js'
import type { LinkThrottled } from './write-by-link.js'

const { conflict: _, ...ofStaff } = complaintRejectionWords

/** What a complainant is told when an act by the secret link is refused. */
export const trackedRefusalWords: RejectionWords<TrackedRefusal | LinkThrottled> = {
  ...ofStaff,
  'link-throttled': {
    code: 'THROTTLED',
    NL: ({ retryAfterInSeconds }) =>
      `U hebt ons net veel gestuurd. Wat u invulde, staat er nog: verstuur het ${waitNl(retryAfterInSeconds)} opnieuw, of bel ons.`,
    EN: ({ retryAfterInSeconds }) =>
      `You have just sent us a lot. What you filled in is still there: send it again ${waitEn(retryAfterInSeconds)}, or call us.`,
  },
  unknown: {
    code: 'UNKNOWN',
    NL: ({ noun }) =>
      noun === 'attachment'
        ? 'Dit bestand is niet (meer) bij ons. Haal het weg en voeg het opnieuw toe.'
        : noun === 'option'
          ? 'Deze keuze staat er niet (meer) bij. Kies een van de oplossingen hieronder.'
          : 'Deze link opent niets. Kijk of u de hele link uit ons bericht hebt gebruikt.',
    EN: ({ noun }) =>
      noun === 'attachment'
        ? 'We do not have this file (any more). Remove it and add it again.'
        : noun === 'option'
          ? 'This choice is not among them (any more). Choose one of the solutions below.'
          : 'This link opens nothing. See whether you used the whole link of our message.',
  },
  'act-not-allowed-in-state': {
    code: 'NOT_ALLOWED_NOW',
    NL: () =>
      'Dit kan nu niet meer, of nog niet. Laad de pagina opnieuw om te zien hoe het er nu voor staat.',
    EN: () => 'This cannot be done any more, or not yet. Load the page again to see how it now stands.',
  },
  'already-confirmed': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'U hebt deze dag al bevestigd. U hoeft niets meer te doen.',
    EN: () => 'You have confirmed this day already. There is nothing more to do.',
  },
  'aftercare-recorded-already': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Uw antwoord hebben wij al. Bel ons als u er iets aan wilt toevoegen.',
    EN: () => 'We have your answer already. Call us when you want to add something.',
  },
  'no-delay-asked': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'U hebt al ingestemd, of er is een ander voorstel. Laad de pagina opnieuw om het te zien.',
    EN: () => 'You have agreed already, or there is another proposal. Load the page again to see it.',
  },
  'nothing-to-choose': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Er is al gekozen, of er is een nieuw voorstel. Laad de pagina opnieuw om het te zien.',
    EN: () => 'A choice was made already, or there is a new offer. Load the page again to see it.',
  },
  'choice-past': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'De dag waarop u kon kiezen is voorbij. Bel ons als u toch iets anders wilt.',
    EN: () => 'The day until which you could choose has passed. Call us when you want something else.',
  },
  'beyond-calendar-horizon': {
    code: 'OUT_OF_RANGE',
    NL: () => 'Wij kunnen dit nu niet online verwerken. Bel ons; dan regelen wij het direct.',
    EN: () => 'We cannot handle this online now. Call us; then we arrange it at once.',
  },
}
