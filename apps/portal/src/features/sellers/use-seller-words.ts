import { usePortal } from '../../site/portal-context.js'
import { sellers as english } from '../../words/en/sellers.js'
import { sellers as dutch } from '../../words/nl/sellers.js'

/** What sellers read: loaded with their own pages, since customers never see it. */
export const useSellerWords = () => (usePortal().address.locale === 'en' ? english : dutch)
