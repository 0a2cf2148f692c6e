import { usePortal } from '../../site/portal-context.js'
import { terms as english } from '../../words/en/terms.js'
import { terms as dutch } from '../../words/nl/terms.js'

/** The words of the page, in the language of the reader. */
export const useTermsWords = () => (usePortal().address.locale === 'en' ? english : dutch)
