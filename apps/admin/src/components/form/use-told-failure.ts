import { useTranslations } from 'use-intl'
import { failureOf } from '../../graph/failure.js'

/** What to say above a form that could not be sent, with the reference under which the server knows it. */
export function useToldFailure(): (fault: unknown) => string {
  const t = useTranslations('components.failure')
  return (fault) => {
    const { kind, message, requestId } = failureOf(fault)
    const told = message ?? `${t(`${kind}.title`)}. ${t(`${kind}.text`)}`
    return requestId ? `${told} (${t('requestId')}: ${requestId})` : told
  }
}
