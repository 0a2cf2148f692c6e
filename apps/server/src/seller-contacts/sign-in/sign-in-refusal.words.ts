import type { FieldRejection } from '@waarborg/domain/foundation'
import type { RequestContext } from '../../graph/context.js'
import { fieldRejectionWords } from '../../graph/field-rejection.words.js'
import type { UserErrorType } from '../../graph/user-error.type.js'
import { type RejectionWords, userErrors } from '../../graph/user-errors.js'
import { waitEn, waitNl } from '../../graph/wait-words.js'
import type { Throttled } from '../../throttle/index.js'
import type { LinkEnded } from './sign-in-seller.js'

type Refusal = FieldRejection | Throttled | LinkEnded

const words: RejectionWords<Refusal> = {
  ...fieldRejectionWords,
  throttled: {
    code: 'THROTTLED',
    NL: ({ retryAfterInSeconds }) =>
      `Dit is te vaak geprobeerd. Probeer het ${waitNl(retryAfterInSeconds)} opnieuw.`,
    EN: ({ retryAfterInSeconds }) => `This was tried too often. Try again ${waitEn(retryAfterInSeconds)}.`,
  },
  'link-ended': {
    code: 'LINK_EXPIRED',
    NL: () => 'Deze link werkt niet (meer): hij is gebruikt of verlopen. Vraag een nieuwe aan.',
    EN: () => 'This link does not work (any more): it was used or has expired. Ask for a new one.',
  },
}

/** The refusals in the caller's language; who was too quick is also told in the answer's header when to come back. */
export function tellRefusals(
  rejections: readonly Refusal[],
  { locale, setRetryAfter }: Pick<RequestContext, 'locale' | 'setRetryAfter'>,
): UserErrorType[] {
  for (const rejection of rejections)
    if (rejection.kind === 'throttled') setRetryAfter?.(rejection.retryAfterInSeconds)
  return userErrors<Refusal>(rejections, words, locale)
}
