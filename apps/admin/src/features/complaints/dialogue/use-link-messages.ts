import { useQuery } from '@apollo/client/react'
import { LinkMessagesDocument, type LinkMessagesOfComplaintFragment } from '@waarborg/schema'
import { type ComplaintSignal, useComplaintSignal } from '../../../graph/complaint-signals.js'

const ofMessages: readonly ComplaintSignal['kind'][] = ['MESSAGE_RECEIVED', 'MESSAGE_SENT', 'MESSAGES_READ']

/** What the complainant and the office wrote to each other, asked again as soon as somebody wrote. */
export function useLinkMessages(number: string) {
  const { data, previousData, error, refetch } = useQuery(LinkMessagesDocument, {
    variables: { number },
    fetchPolicy: 'cache-and-network',
  })
  useComplaintSignal(({ kind, complaint }) => {
    if (complaint.number === number && ofMessages.includes(kind)) void refetch()
  })
  const found: LinkMessagesOfComplaintFragment | undefined =
    (data ?? previousData)?.complaintByNumber ?? undefined
  return { found, error: found ? undefined : error, refetch: () => void refetch() }
}
