import { getRouteApi, useRouter } from '@tanstack/react-router'
import { SignInPage } from '../../features/access/index.js'
import { useGraph } from '../../graph/graph-context.js'
import { LanguageSwitch } from '../shell/language-switch.js'

const route = getRouteApi('/sign-in')

export function SignInScreen() {
  const { return: back, expired } = route.useSearch()
  const { client, live } = useGraph()
  const router = useRouter()

  const enter = async () => {
    // Nothing that was read by somebody else, or by nobody, may be shown.
    await client.clearStore()
    live.renew()
    await router.invalidate()
    router.history.replace(`${router.basepath}${back ?? '/'}`)
  }
  return (
    <SignInPage expired={expired ?? false} onSignedIn={() => void enter()} preferences={<LanguageSwitch />} />
  )
}
