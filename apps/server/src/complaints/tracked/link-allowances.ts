import type { Allowance } from '../../throttle/index.js'

/** Messages by one secret link. */
export const messagesOfLink: Allowance = { name: 'messages of a link', atOnce: 10, everySeconds: 10 * 60 }

/** Sendings of files by one secret link, each as large as that of the form. */
export const filesOfLink: Allowance = { name: 'files of a link', atOnce: 5, everySeconds: 60 * 60 }
