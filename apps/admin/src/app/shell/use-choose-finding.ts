import { useNavigate } from '@tanstack/react-router'
import { useKeyActions } from '../../components/keys/index.js'
import { allPlaces } from './places.js'

/** Goes where a chosen option of the finder leads, or does what it says. */
export function useChooseFinding(typed: string): (value: string) => void {
  const navigate = useNavigate()
  const actions = useKeyActions()
  return (value) => {
    const [kind = '', ...rest] = value.split(' ')
    const what = rest.join(' ')
    if (kind === 'complaint') void navigate({ to: '/complaints/$number', params: { number: what } })
    if (kind === 'seller') void navigate({ to: '/sellers/$id', params: { id: what } })
    if (kind === 'all') void navigate({ to: '/complaints', search: { q: typed.trim() } })
    const place = allPlaces.find(({ to }) => to === what)
    if (kind === 'place' && place) void navigate({ to: place.to })
    if (kind === 'action') actions.find(({ keys }) => keys === what)?.run()
  }
}
