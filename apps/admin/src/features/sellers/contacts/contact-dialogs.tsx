import type { SellerContactFactsFragment } from '@waarborg/schema'
import { Suspense } from 'react'
import { lazyPart } from '../../../components/lazy-part.js'
import type { Choice } from './seller-choice.js'

const ContactDialog = lazyPart(() => import('./contact-dialog.js'), 'ContactDialog')
const DisableContactDialog = lazyPart(() => import('./disable-contact-dialog.js'), 'DisableContactDialog')

/** What somebody is about to do with a contact; a new one when it is null. */
export type ContactAct =
  | { readonly what: 'save'; readonly contact: SellerContactFactsFragment | null }
  | { readonly what: 'disable'; readonly contact: SellerContactFactsFragment }

interface ContactDialogsProps {
  readonly doing: ContactAct | undefined
  /** For whom a new contact speaks at first. */
  readonly seller?: Choice | undefined
  readonly onDone: () => void
  readonly onClose: () => void
}

export function ContactDialogs({ doing, seller, onDone, onClose }: ContactDialogsProps) {
  return (
    <Suspense>
      {doing?.what === 'save' && (
        <ContactDialog contact={doing.contact} seller={seller} onDone={onDone} onClose={onClose} />
      )}
      {doing?.what === 'disable' && (
        <DisableContactDialog contact={doing.contact} onDone={onDone} onClose={onClose} />
      )}
    </Suspense>
  )
}
