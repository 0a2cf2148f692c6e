import type { Reasons } from '@waarborg/domain/violations'

type OfCategory = Pick<Reasons, 'legalGround' | 'clause' | 'subject'>

const terms = (article: string, subject: Reasons['subject']): OfCategory => ({
  legalGround: 'INCOMPATIBLE',
  clause: `Voorwaarden voor verkopers, artikel ${article}`,
  subject,
})

const byCategory: Readonly<Record<string, OfCategory>> = {
  COMMUNICATIE: terms('3.2, contact met kopers', 'OTHER_VIOLATION_TC'),
  FRAUDE: terms('4.1, eerlijke handel', 'SCAMS_AND_FRAUD'),
  IMITATIE: terms('5.3, echte artikelen', 'INTELLECTUAL_PROPERTY_INFRINGEMENTS'),
  INTELLECTUEEL: terms('5.4, rechten van anderen', 'INTELLECTUAL_PROPERTY_INFRINGEMENTS'),
  MISLEIDING: terms('5.1, juiste gegevens van artikelen', 'CONSUMER_INFORMATION'),
  ONGEWENST: terms('6.2, ongewenst assortiment', 'OTHER_VIOLATION_TC'),
  OVERIG: terms('2.1, gegevens van de verkoper', 'CONSUMER_INFORMATION'),
  SERVICENORMEN: terms('7.1, servicenormen', 'OTHER_VIOLATION_TC'),
  VERBODEN: terms('6.1, verboden assortiment', 'UNSAFE_AND_PROHIBITED_PRODUCTS'),
  ZELFPROMOTIE: terms('3.4, geen verwijzing naar elders', 'OTHER_VIOLATION_TC'),
}

/** Why what a seller did breaks the terms; in the demonstration one clause for each category. */
export function reasonsFor(category: string, facts: string): Reasons {
  const known = byCategory[category]
  if (known === undefined) throw new Error(`The demonstration has no terms for ${category}.`)
  return {
    ...known,
    source: 'VOLUNTARY',
    isDetectedAutomatically: false,
    automation: 'NOT_AUTOMATED',
    explanation: `Dit gaat in tegen dat artikel. ${facts}`,
    contentTypes: ['PRODUCT'],
  }
}
