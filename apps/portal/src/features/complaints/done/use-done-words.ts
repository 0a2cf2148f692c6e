import { usePortal } from '../../../site/portal-context.js'
import { done as english } from '../../../words/en/done.js'
import { done as dutch } from '../../../words/nl/done.js'

/** What stands on the page after sending, loaded with it. */
export const useDoneWords = () => (usePortal().address.locale === 'en' ? english : dutch)
