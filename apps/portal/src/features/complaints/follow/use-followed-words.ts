import { usePortal } from '../../../site/portal-context.js'
import { followed as english } from '../../../words/en/followed.js'
import { followed as dutch } from '../../../words/nl/followed.js'

/** What can be done on the follow page: loaded with it, since the form never shows it. */
export const useFollowedWords = () => (usePortal().address.locale === 'en' ? english : dutch)
