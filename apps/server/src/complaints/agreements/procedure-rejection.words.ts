import type { ComplaintRejection } from '@waarborg/domain/complaints'
import type { Temporal } from 'temporal-polyfill'
import type { RejectionWords } from '../../graph/user-errors.js'

type Refusal = Extract<
  ComplaintRejection,
  {
    readonly kind:
      | 'not-serious'
      | 'already-read'
      | 'agreement-settled'
      | 'delay-too-long'
      | 'agreement-of-complainant-needed'
      | 'nothing-agreed'
      | 'clock-paused'
      | 'clock-not-paused'
      | 'due-day-is-past'
      | 'reminder-first'
      | 'nothing-to-recompute'
  }
>

const day = (on: Temporal.PlainDate, language: 'nl' | 'en-GB') =>
  on.toLocaleString(language, { dateStyle: 'long' })

const moment = (at: Temporal.Instant, language: 'nl' | 'en-GB') =>
  at.toLocaleString(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Amsterdam' })

/** What staff are told when an act of the procedure on what is read, promised or put off is refused. */
export const procedureRejectionWords: RejectionWords<Refusal> = {
  'nothing-to-recompute': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'De kalender zoals hij nu is verschuift hier geen lopende termijn.',
    EN: () => 'The calendar as it now is moves no running deadline here.',
  },
  'not-serious': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Alleen van een ernstige melding bevestigt de directie dat zij haar heeft gelezen.',
    EN: () => 'Management confirms reading a serious complaint only.',
  },
  'already-read': {
    code: 'NOT_ALLOWED_NOW',
    NL: ({ readAt }) => `De directie heeft deze melding al gelezen (${moment(readAt, 'nl')}).`,
    EN: ({ readAt }) => `Management has read this complaint already (${moment(readAt, 'en-GB')}).`,
  },
  'agreement-settled': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Deze afspraak staat niet meer open. Leg een nieuwe vast als er weer iets wordt toegezegd.',
    EN: () => 'This agreement is no longer open. Record a new one when something is promised again.',
  },
  'delay-too-long': {
    code: 'OUT_OF_RANGE',
    NL: ({ latestOn }) =>
      `Uitstel kan eenmaal, ten hoogste tot en met ${day(latestOn, 'nl')}. Langer kan alleen later, als de melder ermee instemt.`,
    EN: ({ latestOn }) =>
      `One delay is possible, until ${day(latestOn, 'en-GB')} at the latest. Longer is possible later only, when the complainant agrees.`,
  },
  'agreement-of-complainant-needed': {
    code: 'REQUIRED',
    NL: () =>
      'Er is al eenmaal uitstel gemeld. Spreek de melder, leg dat contact vast, en noem hier het verslag waarin de melder instemt.',
    EN: () =>
      'A delay was announced before. Speak with the complainant, record that contact, and name here the report in which the complainant agrees.',
  },
  'nothing-agreed': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Er loopt geen afgesproken termijn die kan stilstaan.',
    EN: () => 'No agreed deadline runs that could stand still.',
  },
  'clock-paused': {
    code: 'NOT_ALLOWED_NOW',
    NL: ({ pausedAt }) =>
      `Deze termijn staat al stil sinds ${moment(pausedAt, 'nl')}. Laat hem eerst doorlopen.`,
    EN: ({ pausedAt }) =>
      `This deadline stands still already, since ${moment(pausedAt, 'en-GB')}. Let it run on first.`,
  },
  'clock-not-paused': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Deze termijn loopt al.',
    EN: () => 'This deadline is running.',
  },
  'due-day-is-past': {
    code: 'NOT_ALLOWED_NOW',
    NL: ({ dueOn }) =>
      `Deze termijn liep af op ${day(dueOn, 'nl')} en kan niet meer stilstaan. Spreek met de melder een nieuwe dag af.`,
    EN: ({ dueOn }) =>
      `This deadline ended on ${day(dueOn, 'en-GB')} and cannot stand still any more. Agree on another day with the complainant.`,
  },
  'reminder-first': {
    code: 'NOT_ALLOWED_NOW',
    NL: () =>
      'Aan deze afspraak is nog niet herinnerd. Vervallen kan pas na een herinnering; is het al gedaan, meld het dan als gedaan.',
    EN: () =>
      'Nobody was reminded of this agreement yet. It can lapse after a reminder only; when it was done, say so.',
  },
}
