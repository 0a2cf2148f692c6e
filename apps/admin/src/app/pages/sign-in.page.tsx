import { getRouteApi } from '@tanstack/react-router'
import { SignInPage } from '../../features/access/sign-in/sign-in-page.js'
import { LanguageSwitch } from '../shell/language-switch.js'
import { useEnter } from '../use-enter.js'

const route = getRouteApi('/sign-in')

export function SignInScreen() {
  const { return: back = '/', expired, openid, changed } = route.useSearch()
  const enter = useEnter()
  const reason = openid ? 'openIdRefused' : changed ? 'passwordChanged' : expired ? 'expired' : undefined
  return (
    <SignInPage
      reason={reason}
      back={back}
      onSignedIn={() => void enter(back)}
      preferences={<LanguageSwitch />}
    />
  )
}
