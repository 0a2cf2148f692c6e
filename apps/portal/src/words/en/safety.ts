import type { safety as dutch } from '../nl/safety.js'

export const safety: typeof dutch = {
  title: 'Is something dangerous?',
  lead: 'Tell us. You need not say who you are.',
  now: 'Is somebody in danger now? Then call 112 first.',
  nameless:
    'Do not write any names, addresses, e-mail addresses or telephone numbers here. We only keep what is dangerous. Since we do not know who you are, we cannot answer you.',
  danger: 'What is dangerous?',
  dangerHint: 'For example: what happened, when, and what could befall somebody?',
  product: 'Product',
  seller: 'Seller',
  order: 'Order number',
  website: 'Leave this field empty',
  needed: 'Tell us what is dangerous',
  send: 'Send',
  sending: 'We are sending it…',
  once: 'Sending it again does no harm: it arrives only once.',
  kept: {
    title: 'Thank you. We will look into it',
    text: 'Our management has been told of it at once.',
    answer: 'You get no confirmation of this, since we do not know who you are.',
    back: 'Back to the beginning',
  },
}
