import type { Locale } from '@waarborg/domain/complaints'
import type { StatementFault } from '@waarborg/domain/violations'

type Words = Readonly<Record<Locale, string>>

/** Why there is nothing to publish of a decision. */
export type Unpublished = 'NOTHING_RESTRICTED' | 'NO_REASONS'

const unpublished: Record<Unpublished, Words> = {
  NOTHING_RESTRICTED: {
    NL: 'Een aantekening zonder punten beperkt niets, en alleen van beperkingen wordt een motivering gepubliceerd.',
    EN: 'A note without points restricts nothing, and only of restrictions a statement is published.',
  },
  NO_REASONS: {
    NL: 'Deze beslissing is van vóór de tijd dat motiveringen werden bewaard.',
    EN: 'This decision is from before statements of reasons were kept.',
  },
}

const fields: Partial<Record<StatementFault['field'], Words>> = {
  decision_facts: { NL: 'De gepubliceerde tekst over de feiten', EN: 'The published text on the facts' },
  illegal_content_legal_ground: { NL: 'De bepaling', EN: 'The clause' },
  incompatible_content_ground: { NL: 'De bepaling', EN: 'The clause' },
  illegal_content_explanation: { NL: 'De uitleg', EN: 'The explanation' },
  incompatible_content_explanation: { NL: 'De uitleg', EN: 'The explanation' },
  content_date: { NL: 'De dag van de overtreding', EN: 'The day of the deed' },
  application_date: { NL: 'De dag van de beslissing', EN: 'The day of the decision' },
}

const reasons: Record<StatementFault['why'], Words> = {
  MISSING: { NL: 'ontbreekt', EN: 'is missing' },
  TOO_LONG: { NL: 'is langer dan de databank aanneemt', EN: 'is longer than the database takes' },
  NOT_ALLOWED: {
    NL: 'heeft een waarde die de databank niet kent',
    EN: 'has a value that the database does not know',
  },
  TOO_EARLY: {
    NL: 'ligt voor de eerste dag die de databank aanneemt',
    EN: 'lies before the first day that the database takes',
  },
  PERSONAL: {
    NL: 'noemt een naam, een nummer of een adres, en gepubliceerd wordt zonder persoonsgegevens',
    EN: 'gives a name, a number or an address, and what is published holds no personal data',
  },
}

export const unpublishedInWords = (why: Unpublished, locale: Locale): string => unpublished[why][locale]

export const statementFaultInWords = ({ field, why }: StatementFault, locale: Locale): string =>
  `${fields[field]?.[locale] ?? field} ${reasons[why][locale]}.`
