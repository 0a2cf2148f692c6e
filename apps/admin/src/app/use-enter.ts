import { useRouter } from '@tanstack/react-router'
import { useGraph } from '../graph/graph-context.js'

/** Goes to a path below `/admin` as whoever is signed in now. */
export function useEnter(): (path: string) => Promise<void> {
  const { client, live } = useGraph()
  const router = useRouter()
  return async (path) => {
    // Nothing that was read by somebody else, or by nobody, may be shown.
    await client.clearStore()
    live.renew()
    await router.invalidate()
    router.history.replace(`${router.basepath}${path}`)
  }
}
