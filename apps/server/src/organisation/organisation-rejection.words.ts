import type { OrganisationField } from '@waarborg/domain/organisation'
import type { Temporal } from 'temporal-polyfill'
import { avoidedWordsTold } from '../graph/avoided-words.words.js'
import { fieldRejectionWords } from '../graph/field-rejection.words.js'
import type { RejectionWords } from '../graph/user-errors.js'
import type { OrganisationRefusal } from './change-organisation.js'
import type { LogoRefused } from './recognise-logo.js'

const moment = (at: Temporal.Instant, language: 'nl' | 'en-GB') =>
  at.toLocaleString(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Amsterdam' })

const fieldsNl: Record<OrganisationField, string> = {
  name: 'de naam',
  department: 'de afdeling',
  visitingAddress: 'het bezoekadres',
  postalAddress: 'het postadres',
  telephone: 'het telefoonnummer',
  email: 'het e-mailadres',
  'dutch.openingHours': 'de openingstijden (Nederlands)',
  'dutch.introduction': 'de inleiding (Nederlands)',
  'dutch.confidentiality': 'de vertrouwelijkheid (Nederlands)',
  'dutch.afterSending': 'de tekst na het versturen (Nederlands)',
  'english.openingHours': 'de openingstijden (Engels)',
  'english.introduction': 'de inleiding (Engels)',
  'english.confidentiality': 'de vertrouwelijkheid (Engels)',
  'english.afterSending': 'de tekst na het versturen (Engels)',
  logo: 'het logo',
  complaintVisibility: 'welke meldingen behandelaars lezen',
}

const fieldsEn: Record<OrganisationField, string> = {
  name: 'the name',
  department: 'the department',
  visitingAddress: 'the visiting address',
  postalAddress: 'the postal address',
  telephone: 'the telephone number',
  email: 'the e-mail address',
  'dutch.openingHours': 'the opening hours (Dutch)',
  'dutch.introduction': 'the introduction (Dutch)',
  'dutch.confidentiality': 'the confidentiality (Dutch)',
  'dutch.afterSending': 'the text after sending (Dutch)',
  'english.openingHours': 'the opening hours (English)',
  'english.introduction': 'the introduction (English)',
  'english.confidentiality': 'the confidentiality (English)',
  'english.afterSending': 'the text after sending (English)',
  logo: 'the logo',
  complaintVisibility: 'which complaints handlers read',
}

const logoNl: Record<LogoRefused['reason'], string> = {
  'too-large': 'Dit bestand is groter dan 200 kB. Bewaar het logo kleiner.',
  'not-a-picture': 'Dit is geen PNG-, JPEG- of SVG-afbeelding, of ze is beschadigd. Kies een ander bestand.',
  'too-many-pixels': 'Deze afbeelding is breder of hoger dan 4.000 beeldpunten. Bewaar haar kleiner.',
  'unsafe-drawing':
    'Deze tekening bevat meer dan vormen: een programma of een verwijzing. Bewaar haar als gewone SVG of als PNG.',
}

const logoEn: Record<LogoRefused['reason'], string> = {
  'too-large': 'This file is larger than 200 kB. Save the logo smaller.',
  'not-a-picture': 'This is no PNG, JPEG or SVG picture, or it is damaged. Choose another file.',
  'too-many-pixels': 'This picture is wider or higher than 4,000 pixels. Save it smaller.',
  'unsafe-drawing':
    'This drawing holds more than shapes: a program or a reference. Save it as plain SVG or as PNG.',
}

const list = (words: readonly string[], language: 'nl' | 'en') =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(words)

/** What is told when a change of the office's own texts is refused. */
export const organisationRejectionWords: RejectionWords<OrganisationRefusal> = {
  ...fieldRejectionWords,
  'words-to-avoid': avoidedWordsTold,
  'logo-refused': {
    code: 'FILE_REFUSED',
    NL: ({ reason }) => logoNl[reason],
    EN: ({ reason }) => logoEn[reason],
  },
  conflict: {
    code: 'CONFLICT',
    NL: ({ by, fields, at }) =>
      fields.length === 0
        ? 'Deze versie is er nooit geweest. Bekijk de stand van nu en probeer het daarna opnieuw.'
        : `${by ?? 'Iemand'} heeft intussen ${list(
            fields.map((field) => fieldsNl[field]),
            'nl',
          )} gewijzigd (${moment(at, 'nl')}). Bekijk de nieuwe stand en probeer het daarna opnieuw.`,
    EN: ({ by, fields, at }) =>
      fields.length === 0
        ? 'This version has never been. Look at the state of now and then try again.'
        : `${by ?? 'Somebody'} has meanwhile changed ${list(
            fields.map((field) => fieldsEn[field]),
            'en',
          )} (${moment(at, 'en-GB')}). Look at the new state and then try again.`,
  },
}
