import type { InadmissibleReason, Locale, OwedMessage, SendingWay } from '@waarborg/domain/complaints'
import type { ClockKind, ClockStep } from '@waarborg/domain/deadlines'
import { civilDateOf, startOfDay } from '@waarborg/domain/foundation'
import { Temporal } from 'temporal-polyfill'

/** Its days and moments are text in the outbox. */
type Stored<Fact> = Fact extends Temporal.Instant | Temporal.PlainDate ? string : Fact
type StoredOf<Message> = { readonly [Name in keyof Message]: Stored<Message[Name]> }
type Distributed<Message> = Message extends OwedMessage ? StoredOf<Message> : never

/** A message as the outbox keeps it. */
export type StoredMessage = Distributed<OwedMessage>

type Words = {
  readonly [Kind in OwedMessage['kind']]: Record<
    Locale,
    (message: Extract<StoredMessage, { readonly kind: Kind }>) => string
  >
}

const day = (on: string, language: 'nl' | 'en-GB') =>
  Temporal.PlainDate.from(on).toLocaleString(language, { dateStyle: 'long' })
const moment = (at: string, language: 'nl' | 'en-GB') =>
  Temporal.Instant.from(at).toLocaleString(language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  })
/** Midnight is written as 24:00 of the day that ends with it (D-1): at it is still in time. */
const due = (at: string, language: 'nl' | 'en-GB') => {
  const today = civilDateOf(Temporal.Instant.from(at))
  if (!startOfDay(today).equals(Temporal.Instant.from(at))) return moment(at, language)
  const ended = day(today.subtract({ days: 1 }).toString(), language)
  return `${ended} ${language === 'nl' ? 'om' : 'at'} 24:00`
}

const clocks: Record<ClockKind, Record<Locale, string>> = {
  'first-contact': { NL: 'het eerste contact', EN: 'the first contact' },
  'agreed-deadline': { NL: 'de afgesproken termijn', EN: 'the agreed deadline' },
  'delay-notice': { NL: 'het uitstelbericht', EN: 'the delay notice' },
  decision: { NL: 'de beslissing', EN: 'the decision' },
  agreement: { NL: 'een afspraak', EN: 'an agreement' },
  'management-reading': { NL: 'het lezen door de directie', EN: 'the reading by management' },
  'holding-reply': { NL: 'het antwoord na een tussenbericht', EN: 'the answer after a holding reply' },
  aftercare: { NL: 'de nazorg', EN: 'the aftercare' },
}

const steps: Record<ClockStep, Record<Locale, string>> = {
  half: { NL: 'de helft van de tijd is om', EN: 'half of the time has passed' },
  'three-quarters': { NL: 'driekwart van de tijd is om', EN: 'three quarters of the time have passed' },
  'day-before': { NL: 'nog één werkdag', EN: 'one working day left' },
  due: { NL: 'de tijd is om', EN: 'the time has passed' },
  breach: { NL: 'de termijn is geschonden', EN: 'the deadline was breached' },
}

const reasons: Record<InadmissibleReason, Record<Locale, string>> = {
  ANONYMOUS: { NL: 'zij is anoniem', EN: 'it is anonymous' },
  HANDLED_BEFORE: { NL: 'zij is al eerder behandeld', EN: 'it was handled before' },
  NOT_OURS: { NL: 'zij is niet aan ons', EN: 'it is not ours to handle' },
}

const ways: Record<SendingWay, Record<Locale, string>> = {
  EMAIL: { NL: 'Per e-mail', EN: 'By e-mail' },
  POST: { NL: 'Per post', EN: 'By post' },
}

const words: Words = {
  receipt: {
    NL: ({ contactBy, answerBy }) =>
      `Ontvangen; contact uiterlijk ${due(contactBy, 'nl')}, antwoord uiterlijk ${day(answerBy, 'nl')}.`,
    EN: ({ contactBy, answerBy }) =>
      `Received; contact by ${due(contactBy, 'en-GB')}, an answer by ${day(answerBy, 'en-GB')}.`,
  },
  'management-notice': {
    NL: ({ severity }) =>
      severity === 'SERIOUS'
        ? 'Een ernstige melding, om te lezen en te bevestigen.'
        : 'Een melding, nieuw of weer open.',
    EN: ({ severity }) =>
      severity === 'SERIOUS'
        ? 'A serious complaint, to be read and confirmed.'
        : 'A complaint, new or open again.',
  },
  'assignment-notice': {
    NL: () => 'De melding is toegewezen; bevestig dat u haar aanneemt.',
    EN: () => 'The complaint was assigned; confirm taking it.',
  },
  'contact-confirmation': {
    NL: ({ agreedDeadlineOn }) =>
      agreedDeadlineOn === null
        ? 'Wat er is besproken.'
        : `Wat er is besproken; antwoord afgesproken voor ${day(agreedDeadlineOn, 'nl')}.`,
    EN: ({ agreedDeadlineOn }) =>
      agreedDeadlineOn === null
        ? 'What was said.'
        : `What was said; the answer was agreed for ${day(agreedDeadlineOn, 'en-GB')}.`,
  },
  'confirmation-asked': {
    NL: () => 'Een tweede persoon moet instemmen.',
    EN: () => 'A second person has to agree.',
  },
  'verdict-returned': {
    NL: () => 'Het oordeel is teruggegeven, met de reden.',
    EN: () => 'The verdict was given back, with the reason.',
  },
  decision: {
    NL: ({ how }) => `${ways[how].NL}: het oordeel en het antwoord op elk onderdeel.`,
    EN: ({ how }) => `${ways[how].EN}: the verdict on every part and its answer.`,
  },
  'not-admissible': {
    NL: ({ reason }) => `De melding wordt niet in behandeling genomen: ${reasons[reason].NL}.`,
    EN: ({ reason }) => `The complaint is not handled: ${reasons[reason].EN}.`,
  },
  'agreement-made': {
    NL: ({ dueOn }) => `Wat er wordt gedaan en door wie, uiterlijk ${day(dueOn, 'nl')}.`,
    EN: ({ dueOn }) => `What will be done and by whom, by ${day(dueOn, 'en-GB')}.`,
  },
  'delay-notice': {
    NL: ({ answerOn }) => `Waarom het langer duurt; antwoord uiterlijk ${day(answerOn, 'nl')}.`,
    EN: ({ answerOn }) => `Why it takes longer; an answer by ${day(answerOn, 'en-GB')}.`,
  },
  'delay-asked': {
    NL: ({ answerOn }) => `Of verder uitstel goed is; antwoord dan uiterlijk ${day(answerOn, 'nl')}.`,
    EN: ({ answerOn }) =>
      `Whether a further delay is agreed to; an answer then by ${day(answerOn, 'en-GB')}.`,
  },
  options: {
    NL: ({ answerBy }) => `Waaruit te kiezen is, tot en met ${day(answerBy, 'nl')}.`,
    EN: ({ answerBy }) => `What can be chosen from, until ${day(answerBy, 'en-GB')}.`,
  },
  merged: {
    NL: () => 'In welke eerdere melding het verdergaat.',
    EN: () => 'In which earlier complaint it goes on.',
  },
  'pause-notice': {
    NL: () => 'Waarom wat is afgesproken even stilstaat.',
    EN: () => 'Why what was agreed is on hold.',
  },
  'resumption-notice': {
    NL: ({ dueOn }) => `Het gaat verder; uiterlijk ${day(dueOn, 'nl')}.`,
    EN: ({ dueOn }) => `It goes on; by ${day(dueOn, 'en-GB')}.`,
  },
  'recomputation-notice': {
    NL: ({ contactBy, answerBy }) =>
      `${[
        'De dagen waarop wij werken zijn veranderd',
        ...(contactBy === null ? [] : [`contact nu uiterlijk ${due(contactBy, 'nl')}`]),
        ...(answerBy === null ? [] : [`antwoord nu uiterlijk ${day(answerBy, 'nl')}`]),
      ].join('; ')}.`,
    EN: ({ contactBy, answerBy }) =>
      `${[
        'The days on which we work have changed',
        ...(contactBy === null ? [] : [`contact now by ${due(contactBy, 'en-GB')}`]),
        ...(answerBy === null ? [] : [`an answer now by ${day(answerBy, 'en-GB')}`]),
      ].join('; ')}.`,
  },
  mention: {
    NL: () => 'Een collega noemt u in een notitie.',
    EN: () => 'A colleague mentions you in a note.',
  },
  'reminder-by-colleague': {
    NL: () => 'Een collega vraagt of u verdergaat met de melding.',
    EN: () => 'A colleague asks you to go on with the complaint.',
  },
  'assignment-unconfirmed': {
    NL: ({ assignedAt }) => `Toegewezen op ${moment(assignedAt, 'nl')} en nog niet bevestigd.`,
    EN: ({ assignedAt }) => `Assigned on ${moment(assignedAt, 'en-GB')} and not confirmed yet.`,
  },
  'written-message': {
    NL: () => 'Dat er een bericht van ons op de volgpagina staat.',
    EN: () => 'That there is a message of ours on the follow page.',
  },
  'message-received': {
    NL: () => 'De melder heeft op de volgpagina geschreven.',
    EN: () => 'The complainant wrote on the follow page.',
  },
  'files-received': {
    NL: () => 'De melder heeft op de volgpagina bestanden gestuurd.',
    EN: () => 'The complainant sent files on the follow page.',
  },
  reminder: {
    NL: ({ clock, step, dueAt }) => `Voor ${clocks[clock].NL} (${due(dueAt, 'nl')}): ${steps[step].NL}.`,
    EN: ({ clock, step, dueAt }) => `For ${clocks[clock].EN} (${due(dueAt, 'en-GB')}): ${steps[step].EN}.`,
  },
}

/** What a message says in short, in words. */
export function tellMessage(message: StoredMessage, locale: Locale): string {
  const tell = words[message.kind][locale] as (told: StoredMessage) => string
  return tell(message)
}
