import type { ForceMajeureFactsFragment } from '@waarborg/schema'
import { useMay } from '../../graph/use-may.js'
import { DecideDialog } from './decide-dialog.js'
import { EndDialog } from './end-dialog.js'

export interface ForceMajeureDialogProps {
  readonly window: ForceMajeureFactsFragment
  readonly onClose: () => void
}

/** What is known of it, and what can be done about it now. */
export function ForceMajeureDialog(shown: ForceMajeureDialogProps) {
  const decides = useMay()('VIOLATIONS_DECIDE')
  return decides && shown.window.state === 'PROPOSED' ? <DecideDialog {...shown} /> : <EndDialog {...shown} />
}
