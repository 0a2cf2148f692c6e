import type { Role } from '@waarborg/domain/access'
import type { StaffAccountState } from '@waarborg/domain/handlers'
import type { Temporal } from 'temporal-polyfill'
import type { RequestContext } from '../graph/context.js'
import { fieldRejectionWords } from '../graph/field-rejection.words.js'
import type { UserErrorType } from '../graph/user-error.type.js'
import { type RejectionWords, userErrors } from '../graph/user-errors.js'
import type { AccessRejection } from './access-rejection.js'

const rolesNl: Record<Role, string> = {
  HANDLER: 'behandelaar',
  COORDINATOR: 'coördinator',
  MANAGEMENT: 'directie',
  POLICY_OFFICER: 'beleid',
  AUDITOR: 'auditor',
  ADMIN: 'beheerder',
}
const rolesEn: Record<Role, string> = {
  HANDLER: 'handler',
  COORDINATOR: 'coordinator',
  MANAGEMENT: 'management',
  POLICY_OFFICER: 'policy officer',
  AUDITOR: 'auditor',
  ADMIN: 'administrator',
}
const statesNl: Record<StaffAccountState, string> = {
  INVITED: 'uitgenodigd en nog niet binnen',
  ACTIVE: 'actief',
  DISABLED: 'uitgeschakeld',
}
const statesEn: Record<StaffAccountState, string> = {
  INVITED: 'invited and not in yet',
  ACTIVE: 'active',
  DISABLED: 'disabled',
}

const list = (words: readonly string[], language: 'nl' | 'en') =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(words)
const moment = (at: Temporal.Instant, language: 'nl' | 'en-GB') =>
  at.toLocaleString(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Amsterdam' })
const wait = (seconds: number, nl: boolean) => {
  const minutes = Math.ceil(seconds / 60)
  if (seconds < 60)
    return nl
      ? `${seconds} ${seconds === 1 ? 'seconde' : 'seconden'}`
      : `${seconds} second${seconds === 1 ? '' : 's'}`
  return nl
    ? `${minutes} ${minutes === 1 ? 'minuut' : 'minuten'}`
    : `${minutes} minute${minutes === 1 ? '' : 's'}`
}

/** What is told when signing in, an own account or a person is left as it was. */
const accessRejectionWords: RejectionWords<AccessRejection> = {
  ...fieldRejectionWords,
  'wrong-credentials': {
    code: 'WRONG_CREDENTIALS',
    NL: () => 'Dit e-mailadres en wachtwoord horen niet bij elkaar. Controleer beide.',
    EN: () => 'This e-mail address and password do not belong together. Check both.',
  },
  'wrong-password': {
    code: 'WRONG_CREDENTIALS',
    NL: () => 'Dit is niet uw wachtwoord van nu. Vul het opnieuw in.',
    EN: () => 'This is not your present password. Enter it again.',
  },
  'wrong-code': {
    code: 'WRONG_CODE',
    NL: () => 'Deze code klopt niet of is al gebruikt. Wacht op de volgende code en vul die in.',
    EN: () => 'This code is not right or was used already. Wait for the next code and enter that.',
  },
  throttled: {
    code: 'THROTTLED',
    NL: ({ retryAfterInSeconds }) =>
      `Dit is te vaak geprobeerd. Probeer het over ${wait(retryAfterInSeconds, true)} opnieuw.`,
    EN: ({ retryAfterInSeconds }) =>
      `This was tried too often. Try again in ${wait(retryAfterInSeconds, false)}.`,
  },
  'link-ended': {
    code: 'LINK_EXPIRED',
    NL: () => 'Deze link werkt niet (meer): hij is gebruikt of verlopen. Vraag een nieuwe aan.',
    EN: () => 'This link does not work (any more): it was used or has expired. Ask for a new one.',
  },
  'passkey-refused': {
    code: 'PASSKEY_REFUSED',
    NL: () => 'Deze passkey wordt hier niet herkend. Probeer het opnieuw, of kies een andere manier.',
    EN: () => 'This passkey is not recognised here. Try again, or choose another way.',
  },
  'last-factor': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'U heeft altijd een tweede stap nodig. Voeg eerst een andere toe en verwijder dan deze.',
    EN: () => 'You always need a second step. First add another one and then remove this one.',
  },
  'no-second-factor': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Herstelcodes horen bij een tweede stap. Stel eerst een app met codes of een passkey in.',
    EN: () => 'Recovery codes belong to a second step. First set up an app with codes or a passkey.',
  },
  'password-too-short': {
    code: 'PASSWORD_TOO_SHORT',
    NL: ({ minimum }) =>
      `Kies een wachtwoord van ten minste ${minimum} tekens; een zin van een paar woorden is goed.`,
    EN: ({ minimum }) =>
      `Choose a password of at least ${minimum} characters; a few words in a row are fine.`,
  },
  'password-too-long': {
    code: 'PASSWORD_TOO_LONG',
    NL: ({ maximum }) =>
      `Dit wachtwoord is langer dan ${maximum.toLocaleString('nl')} tekens. Kies een korter.`,
    EN: ({ maximum }) =>
      `This password is longer than ${maximum.toLocaleString('en')} characters. Choose a shorter one.`,
  },
  'password-leaked': {
    code: 'PASSWORD_LEAKED',
    NL: () => 'Dit wachtwoord staat op lijsten van gelekte wachtwoorden. Kies een ander.',
    EN: () => 'This password stands in lists of leaked passwords. Choose another one.',
  },
  'password-guessable': {
    code: 'PASSWORD_GUESSABLE',
    NL: () =>
      'Dit wachtwoord is te raden: het herhaalt zich of bestaat uit uw naam of onze naam. Kies een ander.',
    EN: () =>
      'This password can be guessed: it repeats itself or is made of your name or ours. Choose another one.',
  },
  'email-taken': {
    code: 'EMAIL_TAKEN',
    NL: () => 'Iemand anders van het kantoor heeft dit e-mailadres. Vul een ander in.',
    EN: () => 'Somebody else of the office has this e-mail address. Enter another one.',
  },
  'no-roles': {
    code: 'REQUIRED',
    NL: () => 'Kies ten minste één rol.',
    EN: () => 'Choose at least one role.',
  },
  'roles-clash': {
    code: 'ROLES_CLASH',
    NL: () => 'Een beheerder leest geen meldingen: combineer die rol alleen met beleid.',
    EN: () => 'An administrator reads no complaints: combine that role with policy officer only.',
  },
  'own-role': {
    code: 'OWN_ROLE',
    NL: ({ roles }) =>
      `Niemand geeft zichzelf een rol (${list(
        roles.map((role) => rolesNl[role]),
        'nl',
      )}). Vraag het een andere beheerder.`,
    EN: ({ roles }) =>
      `Nobody grants himself a role (${list(
        roles.map((role) => rolesEn[role]),
        'en',
      )}). Ask another administrator.`,
  },
  'last-administrator': {
    code: 'LAST_ADMINISTRATOR',
    NL: () => 'Dit is de laatste beheerder. Maak eerst iemand anders beheerder.',
    EN: () => 'This is the last administrator. Make somebody else administrator first.',
  },
  'not-oneself': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Dit doet een ander voor u. Vraag het een andere beheerder.',
    EN: () => 'Somebody else does this for you. Ask another administrator.',
  },
  'not-in-this-state': {
    code: 'NOT_ALLOWED_NOW',
    NL: ({ state }) => `Dit kan nu niet: deze persoon is ${statesNl[state]}.`,
    EN: ({ state }) => `This cannot be done now: this person is ${statesEn[state]}.`,
  },
  conflict: {
    code: 'CONFLICT',
    NL: ({ by, at }) =>
      at === null
        ? 'Deze versie is er nooit geweest. Bekijk de stand van nu en probeer het daarna opnieuw.'
        : `${by ?? 'Iemand'} heeft deze persoon intussen gewijzigd (${moment(at, 'nl')}). Bekijk de nieuwe stand en probeer het daarna opnieuw.`,
    EN: ({ by, at }) =>
      at === null
        ? 'This version has never been. Look at the state of now and then try again.'
        : `${by ?? 'Somebody'} has meanwhile changed this person (${moment(at, 'en-GB')}). Look at the new state and then try again.`,
  },
}

/** The refusals in the caller's language; who was too quick is also told in the answer's header when to come back. */
export function tellRefusals(
  rejections: readonly AccessRejection[],
  { locale, setRetryAfter }: Pick<RequestContext, 'locale' | 'setRetryAfter'>,
): UserErrorType[] {
  for (const rejection of rejections)
    if (rejection.kind === 'throttled') setRetryAfter?.(rejection.retryAfterInSeconds)
  return userErrors<AccessRejection>(rejections, accessRejectionWords, locale)
}
