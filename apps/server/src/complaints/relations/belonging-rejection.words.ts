import type { ComplaintRejection, MergeObstacle } from '@waarborg/domain/complaints'
import type { RejectionWords } from '../../graph/user-errors.js'

type Refusal = Extract<
  ComplaintRejection,
  {
    readonly kind:
      | 'concerns-nobody'
      | 'put-to-seller-first'
      | 'same-complaint'
      | 'related-already'
      | 'not-related'
      | 'other-has-ended'
      | 'another-customer'
      | 'merge-into-the-earlier'
      | 'cannot-be-merged'
  }
>

const obstaclesNl: Record<MergeObstacle, string> = {
  EARLIER_ROUND: 'Deze melding is al eens gesloten geweest; koppel haar in plaats van haar samen te voegen.',
  PARTS: 'Bij deze melding zijn al onderdelen benoemd; koppel haar in plaats van haar samen te voegen.',
  AGREEMENTS: 'Bij deze melding staan afspraken; koppel haar in plaats van haar samen te voegen.',
  OFFER: 'De melder kan bij deze melding nog uit een voorstel kiezen.',
  HOLDING_REPLY: 'In een tussenbericht is bij deze melding een antwoord beloofd. Geef dat eerst.',
  DECLARED: 'Er is voorgesteld deze melding niet in behandeling te nemen. Daarover moet eerst zijn beslist.',
  MORE_SERIOUS: 'Deze melding is ernstig en de andere niet. Merk eerst de andere als ernstig aan.',
  ABOUT_A_COLLEAGUE:
    'De ene melding betreft een andere collega dan de andere, en wie het betreft mag haar niet zien.',
  HAS_DUPLICATES: 'In deze melding zijn andere opgegaan, die hun weg dan kwijtraken.',
}

const obstaclesEn: Record<MergeObstacle, string> = {
  EARLIER_ROUND: 'This complaint was closed once; relate it instead of merging it.',
  PARTS: 'Parts of this complaint were named; relate it instead of merging it.',
  AGREEMENTS: 'This complaint has agreements; relate it instead of merging it.',
  OFFER: 'The complainant can still choose from an offer with this complaint.',
  HOLDING_REPLY: 'A holding reply promised an answer with this complaint. Give that first.',
  DECLARED: 'It was proposed not to handle this complaint. That has to be decided first.',
  MORE_SERIOUS: 'This complaint is serious and the other is not. Mark the other as serious first.',
  ABOUT_A_COLLEAGUE: 'The two are not about the same colleague, and whom it is about may not see it.',
  HAS_DUPLICATES: 'Others ended in this complaint, and would lose their way.',
}

/** What staff are told when a hearing, a relation or a merger is refused. */
export const belongingRejectionWords: RejectionWords<Refusal> = {
  'concerns-nobody': {
    code: 'NOT_ALLOWED_NOW',
    NL: ({ party }) =>
      party === 'SELLER'
        ? 'Bij deze melding staat geen verkoper die wij kennen; er is niemand om te horen.'
        : 'Bij deze melding staat niet welke collega het betreft; er is niemand om te horen.',
    EN: ({ party }) =>
      party === 'SELLER'
        ? 'This complaint names no seller whom we know; there is nobody to hear.'
        : 'This complaint does not say which colleague it is about; there is nobody to hear.',
  },
  'put-to-seller-first': {
    code: 'NOT_ALLOWED_NOW',
    NL: () =>
      'De verkoper weet nog van niets. Leg de melding eerst met een uittreksel voor, waarmee de melder instemde.',
    EN: () =>
      'The seller knows of nothing yet. Put the complaint to the seller first, by an extract that the complainant agreed to.',
  },
  'same-complaint': {
    code: 'INVALID_FORM',
    NL: () => 'Dit is deze melding zelf. Noem het nummer van een andere.',
    EN: () => 'This is the complaint itself. Name the number of another.',
  },
  'related-already': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Deze twee meldingen zijn al gekoppeld.',
    EN: () => 'These two complaints are related already.',
  },
  'not-related': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Deze twee meldingen zijn niet gekoppeld.',
    EN: () => 'These two complaints are not related.',
  },
  'other-has-ended': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'De andere melding loopt niet meer. Koppel haar in plaats van deze erin te laten opgaan.',
    EN: () => 'The other complaint has ended. Relate it instead of merging this one into it.',
  },
  'another-customer': {
    code: 'NOT_ALLOWED_NOW',
    NL: () =>
      'De andere melding is niet van dezelfde melder: noch het e-mailadres, noch naam en postcode zijn gelijk. Koppel haar, of controleer eerst de gegevens.',
    EN: () =>
      'The other complaint is not of the same complainant: neither the e-mail address nor name and postcode are the same. Relate it, or check the data first.',
  },
  'merge-into-the-earlier': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'De andere melding is later ontvangen. Voeg die samen met deze: de eerste ontvangst telt.',
    EN: () => 'The other complaint was received later. Merge that one into this: the first receipt counts.',
  },
  'cannot-be-merged': {
    code: 'NOT_ALLOWED_NOW',
    NL: ({ because }) => obstaclesNl[because],
    EN: ({ because }) => obstaclesEn[because],
  },
}
