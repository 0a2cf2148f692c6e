import type { Locale } from '@waarborg/domain/complaints'
import { FEWEST_ORDERS_FOR_A_RATE } from '@waarborg/domain/orders'

/** What a complaint rate does not tell (KM-13). */
export const rateLimitWords: Readonly<Record<Locale, readonly string[]>> = {
  NL: [
    'Niet iedereen die ontevreden is, laat dat weten.',
    'Niet elke melding is terecht, en sommige mensen melden vaak.',
    'Een melding kan over een bestelling uit een eerdere periode gaan.',
    `Onder ${FEWEST_ORDERS_FOR_A_RATE} bestellingen beslist het toeval; dan staat er geen cijfer.`,
  ],
  EN: [
    'Not everybody who is discontented says so.',
    'Not every complaint is just, and some people complain often.',
    'A complaint can be about an order of an earlier period.',
    `Below ${FEWEST_ORDERS_FOR_A_RATE} orders chance decides; there is no figure then.`,
  ],
}
