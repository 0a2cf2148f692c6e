import { useLazyQuery } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { HandlerDocument } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { FormNotice } from '../../../components/form-notice.js'

interface ChangedMeanwhileProps {
  readonly handlerId: string
  /** Who was first, in the server's words; nothing when nobody was. */
  readonly message: string | undefined
}

/** Somebody else's change came first: it is shown in place of what was filled in, when asked. */
export function ChangedMeanwhile({ handlerId, message }: ChangedMeanwhileProps) {
  const t = useTranslations('people')
  const [read, { loading }] = useLazyQuery(HandlerDocument, { fetchPolicy: 'network-only' })
  if (!message) return null
  return (
    <FormNotice tone="warn" title={t('conflict')}>
      <p>{message}</p>
      <Button
        size="xs"
        variant="default"
        loading={loading}
        onClick={() => void read({ variables: { id: handlerId } })}
      >
        {t('takeOver')}
      </Button>
    </FormNotice>
  )
}
