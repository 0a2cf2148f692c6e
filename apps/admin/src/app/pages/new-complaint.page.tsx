import { useNavigate } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { say } from '../../components/toasts/index.js'
import { RegistrationPage } from '../../features/complaints/registration/registration-page.js'

export function NewComplaintScreen() {
  const t = useTranslations('registration')
  const navigate = useNavigate()
  return (
    <RegistrationPage
      onDone={(number) => {
        say('good', t('done', { number }))
        void navigate({ to: '/complaints/$number', params: { number } })
      }}
    />
  )
}
