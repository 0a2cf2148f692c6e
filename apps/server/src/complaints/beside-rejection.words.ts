import type { FieldPath } from '@waarborg/domain/foundation'
import { fieldRejectionWords } from '../graph/field-rejection.words.js'
import type { RejectionWords } from '../graph/user-errors.js'
import type { KeyMalformed, KeyReused } from '../idempotency/index.js'
import type { BesideRefusal } from './acts/write-beside.js'

type ChangedMeanwhile = { readonly kind: 'changed-meanwhile'; readonly path: FieldPath }

/** What is told when nothing is written beside a complaint, whatever it is. */
export const besideRejectionWords: RejectionWords<
  BesideRefusal | ChangedMeanwhile | KeyReused | KeyMalformed
> = {
  ...fieldRejectionWords,
  'not-permitted': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'U leest deze melding, maar werkt er niet aan. Vraag wie haar behandelt het op te schrijven.',
    EN: () => 'You read this complaint but do not work on it. Ask whoever handles it to write it down.',
  },
  'settled-elsewhere': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Deze melding is elders afgehandeld en is hier alleen te lezen.',
    EN: () => 'This complaint was settled elsewhere and can only be read here.',
  },
  'disposed-of': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'De bewaartermijn van deze melding is voorbij en de gegevens zijn gewist.',
    EN: () => 'This complaint was kept as long as it may be, and its data are gone.',
  },
  'changed-meanwhile': {
    code: 'CONFLICT',
    NL: () => 'Dit is intussen gewijzigd. Bekijk hoe het nu is en doe het daarna opnieuw.',
    EN: () => 'This was changed meanwhile. Look at how it is now and then do it again.',
  },
}
