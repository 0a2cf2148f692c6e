import type { RejectionWords } from '../../graph/user-errors.js'
import { waitEn, waitNl } from '../../graph/wait-words.js'
import type { FormRefusal } from './protect-form.js'

/** What a customer is told when the form is not taken as it came (KP-11). */
export const formRefusalWords: RejectionWords<FormRefusal> = {
  'trap-filled': {
    code: 'INVALID_FORM',
    NL: () => 'Dit veld moet leeg blijven. Maak het leeg en verstuur uw melding opnieuw.',
    EN: () => 'This field must stay empty. Clear it and send your report again.',
  },
  'proof-needed': {
    code: 'PROOF_NEEDED',
    NL: () =>
      'Uw browser was nog niet klaar met de controle die bij het versturen hoort, of die is verlopen. Verstuur uw melding nog een keer.',
    EN: () =>
      'Your browser had not finished the check that goes with sending, or it has expired. Send your report once more.',
  },
  'form-throttled': {
    code: 'THROTTLED',
    NL: ({ retryAfterInSeconds, telephone }) =>
      `Er zijn vanaf uw internetverbinding net veel meldingen verstuurd. Uw antwoorden zijn bewaard: verstuur ze ${waitNl(retryAfterInSeconds)} opnieuw. Wilt u niet wachten? Bel ons op ${telephone}.`,
    EN: ({ retryAfterInSeconds, telephone }) =>
      `Many reports have just been sent from your internet connection. Your answers are kept: send them again ${waitEn(retryAfterInSeconds)}. Rather not wait? Call us on ${telephone}.`,
  },
}
