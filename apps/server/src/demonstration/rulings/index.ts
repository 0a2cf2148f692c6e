import { rulingsInEnglish } from './in-english.js'
import { ofAccounts } from './of-accounts.js'
import { ofArticles } from './of-articles.js'
import { ofDelivery } from './of-delivery.js'
import { ofPayments } from './of-payments.js'
import { ofService } from './of-service.js'

export type { Ruling, Whence } from './ruling.js'
export { rulingsInEnglish }

/** What the office finds of each kind of matter, but of what is serious. */
export const rulings = [...ofDelivery, ...ofArticles, ...ofPayments, ...ofService, ...ofAccounts]
