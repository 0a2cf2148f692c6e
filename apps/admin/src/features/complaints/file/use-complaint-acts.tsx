import { useDisclosure } from '@mantine/hooks'
import type { ComplaintFileFragment } from '@waarborg/schema'
import { Suspense } from 'react'
import { lazyPart } from '../../../components/lazy-part.js'
import { useConfirmAssignment } from './use-confirm-assignment.js'

const AssignDialog = lazyPart(() => import('../assign/assign-dialog.js'), 'AssignDialog')
const ContactDrawer = lazyPart(() => import('../contact/contact-drawer.js'), 'ContactDrawer')

/** What the server allows with this complaint now, as things to do; nothing for what it does not allow. */
export function useComplaintActs(complaint: ComplaintFileFragment) {
  const allows = (action: ComplaintFileFragment['allowedActions'][number]) =>
    complaint.allowedActions.includes(action)
  const [assigning, assign] = useDisclosure(false)
  const [contacting, contact] = useDisclosure(false)
  const { confirm, confirming } = useConfirmAssignment(complaint)
  return {
    assign: allows('ASSIGN') ? assign.open : undefined,
    confirm: allows('CONFIRM_ASSIGNMENT') ? confirm : undefined,
    recordContact: allows('RECORD_CONTACT') ? contact.open : undefined,
    confirming,
    dialogs: (
      <Suspense>
        {assigning && <AssignDialog complaint={complaint} onClose={assign.close} />}
        {contacting && <ContactDrawer complaint={complaint} onClose={contact.close} />}
      </Suspense>
    ),
  }
}
