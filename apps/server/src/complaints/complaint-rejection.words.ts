import type { ComplaintRejection, Datum } from '@waarborg/domain/complaints'
import type { Temporal } from 'temporal-polyfill'
import { fieldRejectionWords } from '../graph/field-rejection.words.js'
import type { RejectionWords } from '../graph/user-errors.js'
import type { KeyMalformed, KeyReused } from '../idempotency/index.js'
import type { Conflict } from './acts/change-complaint.js'
import { procedureRejectionWords } from './agreements/procedure-rejection.words.js'
import { decidingRejectionWords } from './deciding/deciding-rejection.words.js'
import { belongingRejectionWords } from './relations/belonging-rejection.words.js'

const day = (on: Temporal.PlainDate, language: 'nl' | 'en-GB') =>
  on.toLocaleString(language, { dateStyle: 'long' })

const moment = (at: Temporal.Instant, language: 'nl' | 'en-GB') =>
  at.toLocaleString(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Amsterdam' })

const dataNl: Record<Datum, string> = {
  name: '(een deel van) de naam van de melder',
  email: 'het e-mailadres van de melder',
  telephone: 'het telefoonnummer van de melder',
  postcode: 'de postcode van de melder',
  address: 'de straat en het huisnummer van de melder',
  'complaint-number': 'het nummer van de melding',
}

const dataEn: Record<Datum, string> = {
  name: '(part of) the name of the complainant',
  email: 'the e-mail address of the complainant',
  telephone: 'the telephone number of the complainant',
  postcode: 'the postcode of the complainant',
  address: 'the street and house number of the complainant',
  'complaint-number': 'the number of the complaint',
}

const actsNl: Record<Conflict['act'], string> = {
  'complaint-registered': 'de melding geregistreerd',
  'complaint-assigned': 'de melding toegewezen',
  'assignment-confirmed': 'de melding aangenomen',
  'contact-recorded': 'een contact vastgelegd',
  'colleague-named': 'vastgelegd welke collega het betreft',
  'put-to-seller': 'de melding aan de verkoper voorgelegd',
  'extract-withdrawn': 'een uittreksel ingetrokken',
  'hearing-recorded': 'vastgelegd wie is gehoord',
  'hearing-waived': 'vastgelegd waarom iemand niet is gehoord',
  'complaint-related': 'haar aan een andere melding gekoppeld',
  'complaint-unrelated': 'haar van een andere melding losgemaakt',
  'complaint-merged': 'haar met een andere melding samengevoegd',
  'part-added': 'een onderdeel benoemd',
  'verdict-recorded': 'een onderdeel beoordeeld',
  'verdict-confirmed': 'een oordeel bevestigd',
  'verdict-rejected': 'een oordeel teruggegeven',
  'part-answered': 'een onderdeel beantwoord',
  'decision-sent': 'de beslissing verstuurd',
  'decision-returned': 'vastgelegd dat de beslissing niet aankwam',
  'complaint-closed': 'de melding gesloten',
  'aftercare-recorded': 'de nazorg vastgelegd',
  'complaint-withdrawn': 'de melding ingetrokken',
  'inadmissibility-declared': 'voorgesteld de melding niet in behandeling te nemen',
  'inadmissibility-confirmed': 'bevestigd dat de melding niet in behandeling wordt genomen',
  'complainant-checked': 'de gegevens van de melder gecontroleerd',
  'reading-confirmed': 'bevestigd de ernstige melding te hebben gelezen',
  'severity-assessed': 'de ernst opnieuw beoordeeld',
  'agreement-added': 'een afspraak vastgelegd',
  'agreement-completed': 'een afspraak afgemeld',
  'agreement-lapsed': 'een afspraak laten vervallen',
  'clock-paused': 'een termijn laten stilstaan',
  'deadlines-recomputed': 'de termijnen opnieuw berekend',
  'clock-resumed': 'een termijn laten doorlopen',
  'delay-announced': 'gemeld dat het antwoord later komt',
  'delay-asked': 'gevraagd of het antwoord later mag komen',
  'delay-agreed': 'ingestemd met uitstel',
  'holding-reply-recorded': 'een tussenbericht vastgelegd',
  'deadline-confirmed': 'de afgesproken dag bevestigd',
  'remedies-offered': 'oplossingen voorgelegd',
  'remedy-chosen': 'een oplossing gekozen',
  'handler-reminded': 'de behandelaar herinnerd',
  'complaint-disposed': 'de persoonsgegevens gewist',
}

const actsEn: Record<Conflict['act'], string> = {
  'complaint-registered': 'registered the complaint',
  'complaint-assigned': 'assigned the complaint',
  'assignment-confirmed': 'confirmed taking the complaint',
  'contact-recorded': 'recorded a contact',
  'colleague-named': 'said which colleague it is about',
  'put-to-seller': 'put the complaint to the seller',
  'extract-withdrawn': 'withdrawn an extract',
  'hearing-recorded': 'recorded who was heard',
  'hearing-waived': 'recorded why somebody was not heard',
  'complaint-related': 'related it to another complaint',
  'complaint-unrelated': 'taken it off another complaint',
  'complaint-merged': 'merged it with another complaint',
  'part-added': 'named a part',
  'verdict-recorded': 'judged a part',
  'verdict-confirmed': 'confirmed a verdict',
  'verdict-rejected': 'given a verdict back',
  'part-answered': 'answered a part',
  'decision-sent': 'sent the decision',
  'decision-returned': 'recorded that the decision did not arrive',
  'complaint-closed': 'closed the complaint',
  'aftercare-recorded': 'recorded the aftercare',
  'complaint-withdrawn': 'withdrawn the complaint',
  'inadmissibility-declared': 'proposed not to handle the complaint',
  'inadmissibility-confirmed': 'confirmed that the complaint is not handled',
  'complainant-checked': 'checked the data of the complainant',
  'reading-confirmed': 'confirmed reading the serious complaint',
  'severity-assessed': 'assessed how serious it is',
  'agreement-added': 'recorded an agreement',
  'agreement-completed': 'said that an agreement was kept',
  'agreement-lapsed': 'let an agreement lapse',
  'clock-paused': 'let a deadline stand still',
  'deadlines-recomputed': 'computed the deadlines again',
  'clock-resumed': 'let a deadline run on',
  'delay-announced': 'announced that the answer comes later',
  'delay-asked': 'asked whether the answer may come later',
  'delay-agreed': 'agreed to the delay',
  'holding-reply-recorded': 'recorded a holding reply',
  'deadline-confirmed': 'confirmed the agreed day',
  'remedies-offered': 'offered solutions',
  'remedy-chosen': 'chosen a solution',
  'handler-reminded': 'reminded the handler',
  'complaint-disposed': 'removed the personal data',
}

export type ComplaintRefusal = ComplaintRejection | Conflict | KeyReused | KeyMalformed

/** What staff and customers are told when an act on a complaint is refused. */
export const complaintRejectionWords: RejectionWords<ComplaintRefusal> = {
  ...fieldRejectionWords,
  conflict: {
    code: 'CONFLICT',
    NL: ({ by, act, at }) =>
      `${by ?? 'De melder'} heeft intussen ${actsNl[act]} (${moment(at, 'nl')}). Bekijk de nieuwe stand en probeer het daarna opnieuw.`,
    EN: ({ by, act, at }) =>
      `${by ?? 'The complainant'} has meanwhile ${actsEn[act]} (${moment(at, 'en-GB')}). Look at the new state and then try again.`,
  },
  'beyond-calendar-horizon': {
    code: 'OUT_OF_RANGE',
    NL: ({ horizonOn }) =>
      `De werkdagenkalender loopt tot en met ${day(horizonOn, 'nl')}. Vraag de beheerder om hem te verlengen.`,
    EN: ({ horizonOn }) =>
      `The working calendar runs until ${day(horizonOn, 'en-GB')}. Ask the administrator to extend it.`,
  },
  'not-permitted': {
    code: 'NOT_ALLOWED_NOW',
    NL: ({ permission }) =>
      permission === 'complaints:reassign'
        ? 'Deze melding is van een collega. De coördinator of de directie kan haar opnieuw toewijzen.'
        : 'Uw rol laat dit niet toe. Vraag de coördinator.',
    EN: ({ permission }) =>
      permission === 'complaints:reassign'
        ? 'This complaint is with a colleague. The coordinator or management can assign it again.'
        : 'Your role does not allow this. Ask the coordinator.',
  },
  'act-not-allowed-in-state': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Dit kan niet in de stand waarin de melding nu is. Bekijk bij de melding wat nu wel kan.',
    EN: () => 'This cannot be done in the present state. See with the complaint what can be done now.',
  },
  'settled-elsewhere': {
    code: 'NOT_ALLOWED_NOW',
    NL: () =>
      'Deze melding is elders afgehandeld en hier overgenomen om terug te lezen. Registreer een nieuwe melding als er weer iets speelt.',
    EN: () =>
      'This complaint was settled elsewhere and taken over to be read. Register a new complaint when something is the matter again.',
  },
  'disposed-of': {
    code: 'NOT_ALLOWED_NOW',
    NL: () =>
      'De bewaartermijn van deze melding is voorbij en de gegevens zijn gewist. Registreer een nieuwe melding als er weer iets speelt.',
    EN: () =>
      'This complaint was kept as long as it may be, and its data are gone. Register a new complaint when something is the matter again.',
  },
  'still-kept': {
    code: 'NOT_ALLOWED_NOW',
    NL: ({ untilOn }) => `Deze melding wordt bewaard tot en met ${day(untilOn, 'nl')}.`,
    EN: ({ untilOn }) => `This complaint is kept until ${day(untilOn, 'en-GB')}.`,
  },
  'not-assigned': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Deze melding is nog aan niemand toegewezen. Wijs haar eerst toe.',
    EN: () => 'This complaint is not assigned to anybody yet. Assign it first.',
  },
  'not-yours-to-confirm': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Alleen de behandelaar aan wie de melding is toegewezen kan haar aannemen.',
    EN: () => 'Only the handler to whom the complaint is assigned can confirm taking it.',
  },
  'already-confirmed': {
    code: 'NOT_ALLOWED_NOW',
    NL: ({ confirmedAt }) => `Deze melding is al aangenomen op ${moment(confirmedAt, 'nl')}.`,
    EN: ({ confirmedAt }) =>
      `Taking this complaint was confirmed already on ${moment(confirmedAt, 'en-GB')}.`,
  },
  'already-reminded': {
    code: 'NOT_ALLOWED_NOW',
    NL: ({ remindedAt }) =>
      `De behandelaar is hier vandaag al aan herinnerd (${moment(remindedAt, 'nl')}). Morgen kan het weer.`,
    EN: ({ remindedAt }) =>
      `The handler was reminded of it today already (${moment(remindedAt, 'en-GB')}). It can be done again tomorrow.`,
  },
  'already-assigned-to': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'De melding is al aan deze behandelaar toegewezen. Kies een ander.',
    EN: () => 'The complaint is already assigned to this handler. Choose another.',
  },
  'handler-not-on-duty': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Deze behandelaar is niet in dienst op dit moment. Kies iemand die er is.',
    EN: () => 'This handler is not on duty now. Choose somebody who is.',
  },
  'handler-may-not-handle': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Deze medewerker behandelt geen meldingen. Kies een behandelaar.',
    EN: () => 'This person does not handle complaints. Choose a handler.',
  },
  'is-about-this-handler': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Deze melding gaat over deze collega. Kies een vervanger.',
    EN: () => 'This complaint is about this colleague. Choose a substitute.',
  },
  'handled-former-round': {
    code: 'NOT_ALLOWED_NOW',
    NL: () =>
      'Deze collega behandelde een eerdere ronde. Kies een ander; is er geen ander, dan beslist de directie.',
    EN: () =>
      'This colleague handled an earlier round. Choose another; where there is none, management decides.',
  },
  'concerns-yourself': {
    code: 'NOT_ALLOWED_NOW',
    NL: () =>
      'Over een melding die uzelf betreft, beslist een ander. Geef haar door aan de coördinator of de directie.',
    EN: () =>
      'Somebody else decides about a complaint that is about you. Pass it on to the coordinator or management.',
  },
  'already-named': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Dit staat al zo bij de melding.',
    EN: () => 'The complaint says so already.',
  },
  'no-known-seller': {
    code: 'NOT_ALLOWED_NOW',
    NL: () =>
      'Bij deze melding staat geen verkoper die wij kennen; er is niemand om haar aan voor te leggen.',
    EN: () => 'This complaint names no seller whom we know; there is nobody to put it to.',
  },
  'too-short': {
    code: 'INVALID_FORM',
    NL: ({ minimum }) => `Dit is te kort: schrijf ten minste ${minimum} tekens.`,
    EN: ({ minimum }) => `This is too short: write at least ${minimum} characters.`,
  },
  'tells-who': {
    code: 'NOT_ALLOWED_NOW',
    NL: ({ datum, at }) => `Vanaf teken ${at} staat hier ${dataNl[datum]}. Schrijf het zonder.`,
    EN: ({ datum, at }) => `From character ${at} on this holds ${dataEn[datum]}. Write it without.`,
  },
  'extract-withdrawn': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Dit uittreksel is al ingetrokken.',
    EN: () => 'This extract was withdrawn already.',
  },
  'manager-or-mandate-needed': {
    code: 'REQUIRED',
    NL: () => 'Noem wie van de directie is geraadpleegd, of het mandaat waarop u handelt.',
    EN: () => 'Name who of management was consulted, or the mandate you act upon.',
  },
  'not-management': {
    code: 'INVALID_FORM',
    NL: () => 'Deze medewerker hoort niet bij de directie. Kies iemand van de directie of noem het mandaat.',
    EN: () => 'This person is not of management. Choose somebody of management, or name the mandate.',
  },
  'deadline-in-the-past': {
    code: 'OUT_OF_RANGE',
    NL: ({ earliestOn }) => `Spreek een dag af op of na ${day(earliestOn, 'nl')}.`,
    EN: ({ earliestOn }) => `Agree a day on or after ${day(earliestOn, 'en-GB')}.`,
  },
  'not-a-working-day': {
    code: 'OUT_OF_RANGE',
    NL: ({ on }) => `${day(on, 'nl')} is geen werkdag. Spreek een werkdag af.`,
    EN: ({ on }) => `${day(on, 'en-GB')} is not a working day. Agree a working day.`,
  },
  'attempt-agrees-nothing': {
    code: 'INVALID_FORM',
    NL: () =>
      'Bij een poging is niemand gesproken, dus er is ook geen termijn afgesproken. Laat deze dag leeg.',
    EN: () => 'In an attempt nobody was reached, so no deadline was agreed. Leave this day empty.',
  },
  'two-attempts-first': {
    code: 'NOT_ALLOWED_NOW',
    NL: ({ attempts, required }) =>
      `Een schriftelijk voorstel telt pas als contact na ${required} vastgelegde pogingen; er zijn er nu ${attempts}.`,
    EN: ({ attempts, required }) =>
      `A written proposal counts as contact only after ${required} recorded attempts; there are ${attempts} now.`,
  },
  ...procedureRejectionWords,
  ...belongingRejectionWords,
  ...decidingRejectionWords,
}
