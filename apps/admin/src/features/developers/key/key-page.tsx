import { useQuery } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { IconKeyOff } from '@tabler/icons-react'
import { PartnerKeyDocument } from '@waarborg/schema'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { BackLink } from '../../../components/back-link.js'
import { EmptyNotice } from '../../../components/empty-notice.js'
import { FailureNotice } from '../../../components/failure-notice.js'
import { FormNotice } from '../../../components/form-notice.js'
import { RowSkeletons } from '../../../components/list/index.js'
import { PageHeader } from '../../../components/page-header.js'
import classes from '../developers.module.css'
import { SecretNotice } from '../form/secret-notice.js'
import { KeyStateTag } from '../key-state-tag.js'
import { useKeyWords } from '../use-key-words.js'
import { ChangePanel } from './change-panel.js'
import { FactsPanel } from './facts-panel.js'
import { RequestsPanel } from './requests-panel.js'
import { RevokeDialog } from './revoke-dialog.js'
import { RotateDialog } from './rotate-dialog.js'
import { UsagePanel } from './usage-panel.js'

/** One key: what it may, what it was used for, and what can be done about it. */
export function KeyPage({ id }: { id: string }) {
  const t = useTranslations('developers')
  const words = useKeyWords()
  const [doing, setDoing] = useState<'change' | 'rotate' | 'revoke'>()
  const [secret, setSecret] = useState<string>()
  const { data, previousData, error, refetch } = useQuery(PartnerKeyDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  })
  const key = (data ?? previousData)?.partnerKey
  const above = <BackLink to="/developers">{t('back')}</BackLink>
  if (!key)
    return (
      <>
        <PageHeader title={data ? t('key.notFound') : t('title')} above={above} />
        {error ? (
          <FailureNotice error={error} onRetry={() => void refetch()} />
        ) : data ? (
          <EmptyNotice icon={<IconKeyOff aria-hidden size={28} />} title={t('key.notFoundText')} />
        ) : (
          <RowSkeletons rows={6} />
        )}
      </>
    )
  const close = () => setDoing(undefined)
  return (
    <>
      <PageHeader
        title={key.name}
        above={above}
        beside={<KeyStateTag state={key.state} />}
        actions={
          key.state !== 'REVOKED' && (
            <div className={classes.buttons}>
              <Button size="sm" variant="default" onClick={() => setDoing('change')}>
                {t('key.change')}
              </Button>
              <Button size="sm" variant="default" onClick={() => setDoing('rotate')}>
                {t('rotate.open')}
              </Button>
              <Button size="sm" variant="default" onClick={() => setDoing('revoke')}>
                {t('revoke.open')}
              </Button>
            </div>
          )
        }
      />
      <div className={classes.parts}>
        {secret && <SecretNotice secret={secret} onKept={() => setSecret(undefined)} />}
        {key.revokedAt && (
          <FormNotice tone="info">{t('key.revokedAt', { at: words.moment(key.revokedAt) })}</FormNotice>
        )}
        {doing === 'change' ? (
          <ChangePanel partnerKey={key} onClose={close} />
        ) : (
          <FactsPanel partnerKey={key} />
        )}
        <UsagePanel usage={key.usage} />
        <RequestsPanel id={id} />
      </div>
      {doing === 'rotate' && <RotateDialog partnerKey={key} onClose={close} onSecret={setSecret} />}
      {doing === 'revoke' && <RevokeDialog partnerKey={key} onClose={close} />}
    </>
  )
}
