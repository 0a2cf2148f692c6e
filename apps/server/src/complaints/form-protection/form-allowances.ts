import type { Allowance } from '../../throttle/index.js'

/** Complaints by the public form from one address. */
export const formsOfAddress: Allowance = { name: 'forms of an address', atOnce: 10, everySeconds: 6 * 60 }

/** Those that name one e-mail address too. From elsewhere its owner is not held up by somebody who misuses it. */
export const formsOfEmail: Allowance = {
  name: 'forms of an address with an e-mail',
  atOnce: 5,
  everySeconds: 60 * 60,
}

/** Receipts to one e-mail address, wherever the forms come from. */
export const receiptsOfEmail: Allowance = { name: 'receipts', atOnce: 1, everySeconds: 60 * 60 }
