import type { PublishedRule } from '@waarborg/domain/policy-points'
import { evadingServiceNorms } from './evading-service-norms.js'
import { fraud } from './fraud.js'
import { imitation } from './imitation.js'
import { intellectualProperty } from './intellectual-property.js'
import { misleadingContent } from './misleading-content.js'
import { otherTerms } from './other-terms.js'
import { prohibitedAssortment } from './prohibited-assortment.js'
import { selfPromotion } from './self-promotion.js'
import { unwantedAssortment } from './unwanted-assortment.js'
import { unwantedCommunication } from './unwanted-communication.js'

interface ShippedCategory extends Omit<PublishedRule, 'categoryId'> {
  readonly code: string
  readonly nameNl: string
  readonly nameEn: string
}

/** The ten main categories that ship, what they weigh, how wide they may reach and what is told of them. @source D-14, BP-8 */
// biome-ignore format: a table is read across
export const shippedCategories: readonly ShippedCategory[] = [
  { code: 'FRAUDE', nameNl: 'Fraude', nameEn: 'Fraud', lightest: 20, heaviest: 100, reach: 'ACCOUNT', texts: fraud },
  { code: 'IMITATIE', nameNl: 'Imitatieartikelen', nameEn: 'Imitation', lightest: 20, heaviest: 60, reach: 'ACCOUNT', texts: imitation },
  { code: 'INTELLECTUEEL', nameNl: 'Intellectueel eigendom', nameEn: 'Intellectual property', lightest: 10, heaviest: 40, reach: 'ACCOUNT', texts: intellectualProperty },
  { code: 'VERBODEN', nameNl: 'Verboden assortiment', nameEn: 'Prohibited assortment', lightest: 10, heaviest: 100, reach: 'ACCOUNT', texts: prohibitedAssortment },
  { code: 'ONGEWENST', nameNl: 'Ongewenst assortiment', nameEn: 'Unwanted assortment', lightest: 5, heaviest: 25, reach: 'ACCOUNT', texts: unwantedAssortment },
  { code: 'COMMUNICATIE', nameNl: 'Ongewenste communicatie', nameEn: 'Unwanted communication', lightest: 5, heaviest: 25, reach: 'ACCOUNT', texts: unwantedCommunication },
  { code: 'SERVICENORMEN', nameNl: 'Ontduiken servicenormen', nameEn: 'Evading service norms', lightest: 5, heaviest: 40, reach: 'REGISTER_NUMBER', texts: evadingServiceNorms },
  { code: 'MISLEIDING', nameNl: 'Misleidende product- en artikelinformatie', nameEn: 'Misleading product and content', lightest: 5, heaviest: 40, reach: 'ACCOUNT', texts: misleadingContent },
  { code: 'ZELFPROMOTIE', nameNl: 'Zelfpromotie', nameEn: 'Self-promotion', lightest: 5, heaviest: 25, reach: 'ACCOUNT', texts: selfPromotion },
  { code: 'OVERIG', nameNl: 'Overige voorwaarden', nameEn: 'Other terms', lightest: 5, heaviest: 25, reach: 'ACCOUNT', texts: otherTerms },
]
