import { usePortal } from '../../../site/portal-context.js'
import { safety as english } from '../../../words/en/safety.js'
import { safety as dutch } from '../../../words/nl/safety.js'

/** What stands on the page for dangers, loaded with it: most who come here report something of their own. */
export const useSafetyWords = () => (usePortal().address.locale === 'en' ? english : dutch)
