import { useSubscription } from '@apollo/client/react'
import { ViolationsChangedDocument } from '@waarborg/schema/policy-work'

/** The last change of a violation since the page was opened; empty before the first. */
export const useViolationEvent = (): string =>
  useSubscription(ViolationsChangedDocument).data?.violationsChanged.eventId ?? ''
