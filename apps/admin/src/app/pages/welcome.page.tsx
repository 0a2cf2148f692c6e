import { useLocation } from '@tanstack/react-router'
import { WelcomePage } from '../../features/access/welcome/welcome-page.js'
import { LanguageSwitch } from '../shell/language-switch.js'
import { useEnter } from '../use-enter.js'

export function WelcomeScreen() {
  const { hash } = useLocation()
  const enter = useEnter()
  return (
    <WelcomePage
      key={hash}
      token={hash}
      onSignedIn={() => void enter('/second-factor')}
      preferences={<LanguageSwitch />}
    />
  )
}
