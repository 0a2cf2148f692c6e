import { useApolloClient } from '@apollo/client/react'
import {
  ChangeViewDocument,
  type ComplaintFilter,
  RemoveViewDocument,
  type SavedViewFactsFragment,
  SavedViewsDocument,
  SaveViewDocument,
  ShareViewDocument,
} from '@waarborg/schema'
import { nowInMilliseconds } from '../../../format/now.js'
import { type ComplaintListAddress, complaintFilter, shownBy } from '../list/index.js'

type View = Pick<SavedViewFactsFragment, 'id' | 'version' | 'shared'>

/** The filter as a view keeps it: “today” is the day on which it is looked at. */
function keptFilter(address: ComplaintListAddress): ComplaintFilter {
  const { due, ...others } = address
  return { ...complaintFilter(others, nowInMilliseconds()), ...(due && { dueToday: true }) }
}

/** Keeping, changing and removing a view, each telling what the server refused. */
export function useViewActs(address: ComplaintListAddress) {
  const client = useApolloClient()
  const shown = () => ({ address: shownBy(address), filter: keptFilter(address) })
  const refresh = () => client.refetchQueries({ include: [SavedViewsDocument] })

  const share = async ({ id, version }: View, shared: boolean) => {
    const input = { viewId: id, expectedVersion: version, shared }
    const { data } = await client.mutate({ mutation: ShareViewDocument, variables: { input } })
    return data?.shareView.userErrors ?? []
  }

  return {
    /** @returns the new view, or what was refused */
    async save(name: string, shared: boolean) {
      const { data } = await client.mutate({
        mutation: SaveViewDocument,
        variables: { input: { name, ...shown() } },
      })
      const view = data?.saveView.view
      const faults = view && shared ? await share(view, true) : (data?.saveView.userErrors ?? [])
      await refresh()
      return { view, faults }
    },
    async change(view: View, name: string, shared: boolean) {
      const input = { viewId: view.id, expectedVersion: view.version, name, ...shown() }
      const { data } = await client.mutate({ mutation: ChangeViewDocument, variables: { input } })
      const changed = data?.changeView.view
      const faults =
        changed && shared !== view.shared ? await share(changed, shared) : (data?.changeView.userErrors ?? [])
      await refresh()
      return faults
    },
    async remove({ id }: View) {
      const { data } = await client.mutate({
        mutation: RemoveViewDocument,
        variables: { input: { viewId: id } },
      })
      await refresh()
      return data?.removeView.userErrors ?? []
    },
  }
}
