import { useQuery } from '@apollo/client/react'
import { RunningBulksDocument } from '@waarborg/schema/first'

/** What the reader had begun with many complaints and that ran on when the list was opened; later ones have a dialog. */
export function useRunningBulks(may: boolean): readonly string[] {
  const { data } = useQuery(RunningBulksDocument, { skip: !may, fetchPolicy: 'network-only' })
  return data?.runningBulks.map(({ id }) => id) ?? []
}
