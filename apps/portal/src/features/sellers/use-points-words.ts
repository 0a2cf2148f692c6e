import { usePortal } from '../../site/portal-context.js'
import { points as english } from '../../words/en/points.js'
import { points as dutch } from '../../words/nl/points.js'

/** What sellers read about their policy points. */
export const usePointsWords = () => (usePortal().address.locale === 'en' ? english : dutch)
