import type { FieldPath, FieldRejection } from '@waarborg/domain/foundation'
import { fieldRejectionWords } from '../../graph/field-rejection.words.js'
import type { RejectionWords } from '../../graph/user-errors.js'

export type ViewRejection =
  | FieldRejection
  | { readonly kind: 'name-taken'; readonly path: FieldPath }
  | { readonly kind: 'view-changed'; readonly path: FieldPath }
  | { readonly kind: 'not-yours'; readonly path: FieldPath }

export const viewRejectionWords: RejectionWords<ViewRejection> = {
  ...fieldRejectionWords,
  'too-many': {
    code: 'TOO_MANY',
    NL: ({ maximum }) => `Er zijn al ${maximum} weergaven. Verwijder er eerst een.`,
    EN: ({ maximum }) => `There are ${maximum} views already. Remove one first.`,
  },
  'name-taken': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Er is al een weergave met deze naam. Kies een andere naam.',
    EN: () => 'There is a view with this name already. Choose another name.',
  },
  'view-changed': {
    code: 'CONFLICT',
    NL: () => 'Iemand heeft deze weergave intussen gewijzigd. Bekijk haar opnieuw.',
    EN: () => 'Somebody has changed this view meanwhile. Look at it again.',
  },
  'not-yours': {
    code: 'NOT_ALLOWED_NOW',
    NL: () => 'Deze gedeelde weergave is van een ander. De coördinator of de directie kan haar wijzigen.',
    EN: () => 'This shared view is somebody else’s. The coordinator or management can change it.',
  },
}
