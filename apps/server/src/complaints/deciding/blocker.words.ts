import type { Blocker } from '@waarborg/domain/complaints'
import type { Temporal } from 'temporal-polyfill'

type Words = {
  readonly [Kind in Blocker['kind']]: {
    readonly NL: (facts: Extract<Blocker, { readonly kind: Kind }>) => string
    readonly EN: (facts: Extract<Blocker, { readonly kind: Kind }>) => string
  }
}

const nl = (on: Temporal.PlainDate) => on.toLocaleString('nl', { dateStyle: 'long' })
const en = (on: Temporal.PlainDate) => on.toLocaleString('en-GB', { dateStyle: 'long' })

const words: Words = {
  'no-contact-report': {
    NL: () => 'Er is in deze ronde nog geen verslag van een echt contact. Spreek de melder en leg dat vast.',
    EN: () => 'There is no report of a real contact in this round. Speak with the complainant and record it.',
  },
  'data-unchecked': {
    NL: () => 'De gegevens van de melder zijn nog niet nagekeken. Loop ze met de melder na.',
    EN: () => 'The complainant’s data are not checked. Go through them with the complainant.',
  },
  'no-parts': {
    NL: () => 'Er is nog geen onderdeel benoemd. Benoem waarover de melding gaat.',
    EN: () => 'No part has been named. Name what the complaint is about.',
  },
  'no-agreement': {
    NL: () =>
      'Bij een gegrond onderdeel hoort een afspraak: wat er gebeurt, wie het doet en wanneer. Leg haar vast.',
    EN: () => 'A founded part needs an agreement: what will be done, by whom and when. Record it.',
  },
  'decision-not-sent': {
    NL: () => 'De beslissing is nog niet aan de melder verstuurd. Verstuur haar.',
    EN: () => 'The decision has not been sent to the complainant. Send it.',
  },
  'management-has-not-read': {
    NL: () => 'De directie heeft nog niet bevestigd dat zij deze ernstige melding heeft gelezen.',
    EN: () => 'Management has not confirmed reading this serious complaint.',
  },
  'inadmissibility-undecided': {
    NL: () => 'Iemand anders moet nog beslissen of deze melding in behandeling blijft.',
    EN: () => 'Somebody else has yet to decide whether this complaint is to be handled.',
  },
  'part-without-verdict': {
    NL: ({ part }) => `Onderdeel ${part} heeft nog geen oordeel. Beoordeel het.`,
    EN: ({ part }) => `Part ${part} has no verdict. Judge it.`,
  },
  'part-without-answer': {
    NL: ({ part }) => `Onderdeel ${part} heeft nog geen antwoord. Schrijf het.`,
    EN: ({ part }) => `Part ${part} has no answer. Write it.`,
  },
  'second-person-needed': {
    NL: ({ part, liftedBy }) =>
      liftedBy === 'MANAGEMENT'
        ? `De directie moet het oordeel over onderdeel ${part} nog bevestigen.`
        : `Een andere coördinator of de directie moet het oordeel over onderdeel ${part} nog bevestigen.`,
    EN: ({ part, liftedBy }) =>
      liftedBy === 'MANAGEMENT'
        ? `Management has to confirm the verdict on part ${part}.`
        : `Another coordinator or management has to confirm the verdict on part ${part}.`,
  },
  'party-not-heard': {
    NL: ({ party }) =>
      party === 'SELLER'
        ? 'Een onderdeel is gegrond, en de verkoper is niet gehoord. Hoor de verkoper, of leg vast waarom niet.'
        : 'Een onderdeel is gegrond, en de collega is niet gehoord. Hoor de collega, of leg vast waarom niet.',
    EN: ({ party }) =>
      party === 'SELLER'
        ? 'A part is founded, and the seller was not heard. Hear the seller, or record why not.'
        : 'A part is founded, and the colleague was not heard. Hear the colleague, or record why not.',
  },
  'agreement-open': {
    NL: ({ dueOn }) => `De afspraak voor ${nl(dueOn)} staat nog open. Kom haar na en meld haar af.`,
    EN: ({ dueOn }) => `The agreement for ${en(dueOn)} is open. Keep it and say that it is done.`,
  },
  'choice-awaited': {
    NL: ({ answerBy }) => `De melder kan nog tot en met ${nl(answerBy)} uit het voorstel kiezen.`,
    EN: ({ answerBy }) => `The complainant can choose from the offer until ${en(answerBy)}.`,
  },
}

/** What closing waits for, in words with what to do. */
export const tellBlocker = (blocker: Blocker, locale: 'NL' | 'EN'): string =>
  words[blocker.kind][locale](blocker as never)
