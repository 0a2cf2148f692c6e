import { useLocation, useNavigate } from '@tanstack/react-router'
import { NewPasswordPage } from '../../features/access/reset/new-password-page.js'
import { LanguageSwitch } from '../shell/language-switch.js'

export function NewPasswordScreen() {
  const { hash } = useLocation()
  const navigate = useNavigate()
  return (
    <NewPasswordPage
      key={hash}
      token={hash}
      onChanged={() => void navigate({ to: '/sign-in', search: { changed: true }, replace: true })}
      preferences={<LanguageSwitch />}
    />
  )
}
