import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { BlockList } from '../../features/sellers/accounts/block-list.js'

const route = getRouteApi('/staff/sellers/blocks')

export function RegisterBlocksScreen() {
  const address = route.useSearch()
  const navigate = useNavigate()
  return (
    <BlockList
      address={address}
      onAddress={(search, replace = false) =>
        void navigate({ to: '/sellers/blocks', search, replace, resetScroll: false })
      }
    />
  )
}
