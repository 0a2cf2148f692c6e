import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { SafetySignals } from '../../features/safety-signals/index.js'

const route = getRouteApi('/staff/safety-signals')

export function SafetySignalsScreen() {
  const address = route.useSearch()
  const navigate = useNavigate()
  return (
    <SafetySignals
      address={address}
      onAddress={(search, replace = false) =>
        void navigate({ to: '/safety-signals', search, replace, resetScroll: false })
      }
    />
  )
}
