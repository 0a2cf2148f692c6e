import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { say } from '../../components/toasts/index.js'
import { useSignOut } from '../../features/access/index.js'
import { SecondFactorPage } from '../../features/access/second-factor/second-factor-page.js'
import { failureOf } from '../../graph/failure.js'
import { LanguageSwitch } from '../shell/language-switch.js'
import { useEnter } from '../use-enter.js'

const route = getRouteApi('/second-factor')

export function SecondFactorScreen() {
  const { return: back = '/' } = route.useSearch()
  const failures = useTranslations('components.failure')
  const router = useRouter()
  const enter = useEnter()
  const signOut = useSignOut(() => void router.navigate({ to: '/sign-in', search: {} }))
  return (
    <SecondFactorPage
      onDone={() => void enter(back)}
      onSignOut={() =>
        void signOut().catch((fault) => say('danger', failures(`${failureOf(fault).kind}.title`)))
      }
      preferences={<LanguageSwitch />}
    />
  )
}
