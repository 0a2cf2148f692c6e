import type { ViolationAction } from '@waarborg/schema'
import { DecideDialog, type ViolationDialogProps } from './decide-dialog.js'
import { HearDialog } from './hear-dialog.js'
import { ConfirmDialog, ObjectDialog, ReasonDialog } from './reason-dialogs.js'
import { RulingDialog } from './ruling-dialog.js'

interface DoingProps extends ViolationDialogProps {
  readonly doing: ViolationAction
}

/** What each act asks. */
export function ViolationDialog({ doing, ...asked }: DoingProps) {
  switch (doing) {
    case 'HEAR_SELLER':
      return <HearDialog {...asked} />
    case 'DECIDE':
      return <DecideDialog {...asked} />
    case 'CONFIRM':
      return <ConfirmDialog {...asked} />
    case 'RETURN':
      return <ReasonDialog {...asked} as="return" />
    case 'DECLINE':
      return <ReasonDialog {...asked} as="decline" />
    case 'OBJECT':
      return <ObjectDialog {...asked} />
    case 'DECIDE_OBJECTION':
      return <RulingDialog {...asked} />
  }
}
