import type { Locale } from '@waarborg/domain/complaints'
import type { Country } from '@waarborg/domain/foundation'
import type { Automation, ReasonSource } from '@waarborg/domain/violations'
import type { Temporal } from 'temporal-polyfill'
import type { TellableStatement } from './read-statement.js'

type Words = Readonly<Record<Locale, string>>

const sources: Record<ReasonSource, Words> = {
  ARTICLE_16: {
    NL: 'Wij kwamen erachter door een melding van illegale inhoud (artikel 16 DSA).',
    EN: 'We learned of it by a notice of illegal content (article 16 DSA).',
  },
  TRUSTED_FLAGGER: {
    NL: 'Wij kwamen erachter door een betrouwbare flagger.',
    EN: 'We learned of it by a trusted flagger.',
  },
  OTHER_NOTIFICATION: {
    NL: 'Wij kwamen erachter door een melding.',
    EN: 'We learned of it by a notification.',
  },
  VOLUNTARY: { NL: 'Wij vonden het zelf.', EN: 'We found it ourselves.' },
}

const detected = (isAutomatic: boolean, locale: Locale) =>
  locale === 'NL'
    ? `Het is ${isAutomatic ? '' : 'niet '}door een machine gevonden.`
    : `It was ${isAutomatic ? '' : 'not '}found by a machine.`

const decided: Record<Automation, Words> = {
  NOT_AUTOMATED: { NL: 'Een mens besliste.', EN: 'A person decided.' },
  PARTIALLY: {
    NL: 'Een machine bereidde het voor; een mens besliste.',
    EN: 'A machine prepared it; a person decided.',
  },
}

const redress = (months: number, locale: Locale) =>
  locale === 'NL'
    ? `Bent u het er niet mee eens, dan kunt u gratis bezwaar maken tot ${months} maanden nadat dit bericht aankwam. Een ander dan wie besliste, beslist daarop binnen vier weken. U kunt ook naar een gecertificeerde instantie buiten ons, of naar de rechter.`
    : `If you do not agree, you can object free of charge until ${months} months after this notice arrived. Somebody else than who decided decides on it within four weeks. You can also turn to a certified body outside us, or to court.`

const countries: Record<Country, Words> = {
  NL: { NL: 'Nederland', EN: 'the Netherlands' },
  BE: { NL: 'België', EN: 'Belgium' },
}

/** Where it holds, as a sentence after the others. */
function inCountries(territory: readonly Country[], locale: Locale): string {
  const names = territory.map((country) => countries[country][locale])
  return locale === 'NL' ? ` Dit geldt in ${names.join(' en ')}.` : ` This holds in ${names.join(' and ')}.`
}

const day = (on: Temporal.PlainDate, locale: Locale) =>
  on.toLocaleString(locale === 'NL' ? 'nl' : 'en-GB', { dateStyle: 'long' })

/** What the seller is told: all of the statement, in plain words. */
export function noticeOf(told: TellableStatement, locale: Locale): string {
  const { statement: reasons, number, sellerName, categoryNl, categoryEn, facts } = told
  const { deedOn, clause, explanation, source, isDetectedAutomatically, automation } = reasons
  const lines =
    locale === 'NL'
      ? [
          `Overtreding ${number} door ${sellerName}: ${categoryNl}, op ${day(deedOn, locale)}.`,
          facts,
          `Bepaling: ${clause}`,
          explanation,
        ]
      : [
          `Violation ${number} by ${sellerName}: ${categoryEn}, on ${day(deedOn, locale)}.`,
          facts,
          `Clause: ${clause}`,
          explanation,
        ]
  const means = `${sources[source][locale]} ${detected(isDetectedAutomatically, locale)} ${decided[automation][locale]}`
  return [
    ...lines,
    restrictionOf(told, locale),
    means,
    redress(reasons.redress.objectionWithinInMonths, locale),
  ].join('\n\n')
}

function restrictionOf(
  { statement: { restrictions, territory, from, until } }: TellableStatement,
  locale: Locale,
) {
  const points = Math.max(0, ...restrictions.map((restriction) => restriction.points))
  const where = inCountries(territory, locale)
  const has = (kind: string) => restrictions.some((restriction) => restriction.kind === kind)
  if (locale === 'NL') {
    const what = points === 0 ? 'Dit is een aantekening zonder punten' : `Wij houden ${points} punten in`
    const end = until === null ? 'zonder einddatum' : `tot ${day(until, locale)}, dan staan ze terug`
    const account = has('CLOSURE')
      ? ' Het account sluit.'
      : has('SUSPENSION')
        ? ' Het account is geschorst.'
        : ''
    return `${what}, vanaf ${day(from, locale)} ${end}.${where}${account}`
  }
  const what = points === 0 ? 'This is a note without points' : `We deduct ${points} points`
  const end = until === null ? 'without an end' : `until ${day(until, locale)}, when they are back`
  const account = has('CLOSURE')
    ? ' The account closes.'
    : has('SUSPENSION')
      ? ' The account is suspended.'
      : ''
  return `${what}, from ${day(from, locale)} ${end}.${where}${account}`
}

/** The letter by which an account ends; null when none does. */
export function terminationLetterOf(told: TellableStatement, locale: Locale): string | null {
  if (!told.statement.restrictions.some(({ kind }) => kind === 'CLOSURE')) return null
  const { traderName, registerNumber } = told
  const opening =
    locale === 'NL'
      ? `Aan ${traderName} (${registerNumber}). Alle verkoopaccounts van dit registernummer zijn gesloten. Een nieuw account is niet mogelijk zolang deze sluiting geldt. Lopende bestellingen en uitbetalingen worden afgewikkeld.`
      : `To ${traderName} (${registerNumber}). All seller accounts of this register number are closed. A new account is not possible while this closure holds. Open orders and payouts are wound down.`
  return `${opening}\n\n${noticeOf(told, locale)}`
}

/** What of it is published: no account, no name and none of what people wrote. */
export const publicFactsOf = ({
  categoryEn,
  statement: { deedOn, explanation },
}: TellableStatement): string =>
  `A seller on the marketplace broke the terms in the category "${categoryEn}" on ${deedOn}. ${explanation}`

export const POINTS_IN_WORDS =
  'Policy points of the seller account were deducted; at none left an account closes.'
export const OTHER_CONTENT = 'Conduct on the marketplace.'
