import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { ForceMajeurePage } from '../../features/force-majeure/index.js'

const route = getRouteApi('/staff/force-majeure')

export function ForceMajeureScreen() {
  const address = route.useSearch()
  const navigate = useNavigate()
  return (
    <ForceMajeurePage
      address={address}
      onAddress={(search, replace = false) =>
        void navigate({ to: '/force-majeure', search, replace, resetScroll: false })
      }
    />
  )
}
