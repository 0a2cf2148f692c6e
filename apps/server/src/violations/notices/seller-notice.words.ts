import type { Locale } from '@waarborg/domain/complaints'
import { Temporal } from 'temporal-polyfill'
import type { NoticeFacts, SellerNoticeKind } from './seller-notice.type.js'

type Said = (facts: NoticeFacts) => string

const day = (on: string | null, language: 'nl' | 'en-GB') =>
  on === null ? '' : Temporal.PlainDate.from(on).toLocaleString(language, { dateStyle: 'long' })

const dutchPoints = (points: number | null) => (points === 1 ? '1 punt' : `${points ?? 0} punten`)
const englishPoints = (points: number | null) => (points === 1 ? '1 point' : `${points ?? 0} points`)

const listed = (names: readonly string[], and: string) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`

const resultsNl = {
  MAINTAINED: 'de beslissing blijft staan',
  LOWERED: 'de overtreding weegt minder',
  WITHDRAWN: 'de overtreding is ingetrokken, alsof zij er nooit was',
}
const resultsEn = {
  MAINTAINED: 'the decision stands',
  LOWERED: 'the violation weighs less',
  WITHDRAWN: 'the violation was withdrawn, as if it had never been',
}

const otherNl = ({ register, registerNumber, traderName }: NoticeFacts) =>
  `${register === 'KBO' ? 'KBO' : 'KvK'}-nummer ${registerNumber ?? ''} (${traderName ?? ''})`
const otherEn = ({ register, registerNumber, traderName }: NoticeFacts) =>
  `${register === 'KBO' ? 'KBO' : 'KVK'} number ${registerNumber ?? ''} (${traderName ?? ''})`

const daysNl = (days: NoticeFacts['forceMajeure']) =>
  days?.fromOn === days?.untilOn
    ? `op ${day(days?.fromOn ?? null, 'nl')}`
    : `van ${day(days?.fromOn ?? null, 'nl')} tot en met ${day(days?.untilOn ?? null, 'nl')}`
const daysEn = (days: NoticeFacts['forceMajeure']) =>
  days?.fromOn === days?.untilOn
    ? `on ${day(days?.fromOn ?? null, 'en-GB')}`
    : `from ${day(days?.fromOn ?? null, 'en-GB')} to ${day(days?.untilOn ?? null, 'en-GB')}`

const dutch: Record<SellerNoticeKind, Said> = {
  POINTS_DEDUCTED: (facts) =>
    `Van ${facts.sellerName} zijn ${dutchPoints(facts.points)} ingehouden. Zij staan terug op ${day(facts.returnsOn, 'nl')}, zolang het account open is.${
      facts.registerNumber === null ? '' : ` De overtreding is begaan op het verbonden ${otherNl(facts)}.`
    }`,
  POINTS_LOWERED: ({ sellerName, points, lowersTo }) =>
    `${sellerName} kreeg ${dutchPoints(points)} terug: een inhouding is verlaagd naar ${lowersTo ?? 0}.`,
  POINTS_RETURNED: ({ sellerName, points }) => `${dutchPoints(points)} van ${sellerName} staan terug.`,
  POINTS_WARNING: ({ sellerName, warnAt }) =>
    `${sellerName} heeft nog ${dutchPoints(warnAt)} of minder. Een account zonder punten sluit.`,
  NOTE_MADE: ({ sellerName }) => `Over ${sellerName} is een overtreding vastgelegd zonder punten.`,
  ACCOUNT_SUSPENDED: ({ sellerName }) => `${sellerName} is geschorst: er zijn geen punten meer over.`,
  SUSPENSION_ENDED: ({ sellerName }) => `De schorsing van ${sellerName} is voorbij.`,
  ACCOUNT_CLOSED: ({ sellerName }) =>
    `${sellerName} is gesloten. Lopende bestellingen en uitbetalingen worden afgewikkeld. Bezwaar maken kan ook nu.`,
  ACCOUNT_REOPENED: ({ sellerName }) => `${sellerName} is weer open: de sluiting is ongedaan gemaakt.`,
  CLOSING_REASONS_CORRECTED: ({ sellerName }) =>
    `${sellerName} blijft gesloten, om een andere reden dan wij eerder gaven.`,
  OBJECTION_RECEIVED: ({ sellerName, dueOn }) =>
    `Het bezwaar van ${sellerName} is ontvangen. Wij beslissen uiterlijk ${day(dueOn, 'nl')}.`,
  OBJECTION_DECIDED: ({ sellerName, result }) =>
    `Over het bezwaar van ${sellerName} is beslist: ${resultsNl[result ?? 'MAINTAINED']}.`,
  POLICY_ANNOUNCED: ({ inForceFrom, changedRules }) => {
    const names = (changedRules ?? []).map(({ NL }) => NL)
    const changed =
      names.length === 0
        ? 'Wat mag en niet mag blijft gelijk.'
        : `Er verandert iets bij: ${listed(names, 'en')}.`
    return `Vanaf ${day(inForceFrom, 'nl')} geldt een nieuwe versie van de afspraken voor verkopers. ${changed} Tot die dag geldt wat er nu staat.`
  },
  NUMBER_RELATED: (facts) =>
    `Het registernummer van ${facts.sellerName} is sinds ${day(facts.sinceOn, 'nl')} verbonden met ${otherNl(facts)}. Sommige overtredingen op het ene nummer kosten accounts op het andere ook punten. Klopt dit niet? Laat het ons weten.`,
  SAME_PERSON_PROVEN: (facts) =>
    `Het registernummer van ${facts.sellerName} en ${otherNl(facts)} zijn van dezelfde rechtspersoon. Sluiten de accounts op het ene nummer, dan sluiten ook die op het andere. Klopt dit niet? Laat het ons weten.`,
  NUMBER_LINK_WITHDRAWN: (facts) =>
    `Het registernummer van ${facts.sellerName} is niet verbonden met ${otherNl(facts)}; dat was onjuist. Wat eruit volgde is ongedaan gemaakt, alsof het er nooit was.`,
  NUMBER_LINK_ENDED: (facts) =>
    `Het registernummer van ${facts.sellerName} is sinds ${day(facts.untilOn, 'nl')} niet meer verbonden met ${otherNl(facts)}. Wat volgde uit overtredingen van die dag en later is ongedaan gemaakt; wat volgde uit eerdere blijft.`,
  EXCUSED_BY_FORCE_MAJEURE: ({ sellerName, forceMajeure }) =>
    `Wegens overmacht ${daysNl(forceMajeure)} zijn overtredingen van die dagen ingetrokken, alsof zij er nooit waren; dat geldt ook voor ${sellerName}. ${forceMajeure?.NL ?? ''}`,
}

const english: Record<SellerNoticeKind, Said> = {
  POINTS_DEDUCTED: (facts) =>
    `${englishPoints(facts.points)} of ${facts.sellerName} were deducted. They are back on ${day(facts.returnsOn, 'en-GB')}, as long as the account is open.${
      facts.registerNumber === null ? '' : ` The violation was done on the related ${otherEn(facts)}.`
    }`,
  POINTS_LOWERED: ({ sellerName, points, lowersTo }) =>
    `${sellerName} got ${englishPoints(points)} back: a deduction was lowered to ${lowersTo ?? 0}.`,
  POINTS_RETURNED: ({ sellerName, points }) => `${englishPoints(points)} of ${sellerName} are back.`,
  POINTS_WARNING: ({ sellerName, warnAt }) =>
    `${sellerName} has ${englishPoints(warnAt)} left, or fewer. An account without points closes.`,
  NOTE_MADE: ({ sellerName }) => `A violation by ${sellerName} was noted without points.`,
  ACCOUNT_SUSPENDED: ({ sellerName }) => `${sellerName} is suspended: no points are left.`,
  SUSPENSION_ENDED: ({ sellerName }) => `The suspension of ${sellerName} is over.`,
  ACCOUNT_CLOSED: ({ sellerName }) =>
    `${sellerName} is closed. Open orders and payouts are wound down. You can object now too.`,
  ACCOUNT_REOPENED: ({ sellerName }) => `${sellerName} is open again: the closure was undone.`,
  CLOSING_REASONS_CORRECTED: ({ sellerName }) =>
    `${sellerName} stays closed, for another reason than we gave before.`,
  OBJECTION_RECEIVED: ({ sellerName, dueOn }) =>
    `The objection of ${sellerName} was received. We decide on ${day(dueOn, 'en-GB')} at the latest.`,
  OBJECTION_DECIDED: ({ sellerName, result }) =>
    `The objection of ${sellerName} was decided: ${resultsEn[result ?? 'MAINTAINED']}.`,
  POLICY_ANNOUNCED: ({ inForceFrom, changedRules }) => {
    const names = (changedRules ?? []).map(({ EN }) => EN)
    const changed =
      names.length === 0
        ? 'What is and is not allowed stays the same.'
        : `Something changes in: ${listed(names, 'and')}.`
    return `A new version of the terms for sellers holds from ${day(inForceFrom, 'en-GB')} on. ${changed} Until that day what stands there now holds.`
  },
  NUMBER_RELATED: (facts) =>
    `The register number of ${facts.sellerName} has been related to ${otherEn(facts)} since ${day(facts.sinceOn, 'en-GB')}. Some violations on one number cost accounts on the other points too. Is this not right? Let us know.`,
  SAME_PERSON_PROVEN: (facts) =>
    `The register number of ${facts.sellerName} and ${otherEn(facts)} are of the same legal person. When the accounts on one number close, those on the other close too. Is this not right? Let us know.`,
  NUMBER_LINK_WITHDRAWN: (facts) =>
    `The register number of ${facts.sellerName} is not linked to ${otherEn(facts)}; that was wrong. What came of it was undone, as if it had never been.`,
  NUMBER_LINK_ENDED: (facts) =>
    `The register number of ${facts.sellerName} is no longer related to ${otherEn(facts)} since ${day(facts.untilOn, 'en-GB')}. What came of violations of that day and later was undone; what came of earlier ones stays.`,
  EXCUSED_BY_FORCE_MAJEURE: ({ sellerName, forceMajeure }) =>
    `For force majeure ${daysEn(forceMajeure)} violations of those days were withdrawn, as if they had never been; that holds for ${sellerName} too. ${forceMajeure?.EN ?? ''}`,
}

/** What a notice says of its own facts. */
export const noticeInWords = (facts: NoticeFacts, locale: Locale): string =>
  (locale === 'NL' ? dutch : english)[facts.kind](facts)
