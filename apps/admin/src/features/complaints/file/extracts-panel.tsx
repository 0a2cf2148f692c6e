import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconBuildingStore } from '@tabler/icons-react'
import type { ComplaintFileFragment } from '@waarborg/schema'
import { Suspense } from 'react'
import { useTranslations } from 'use-intl'
import { lazyPart } from '../../../components/lazy-part.js'
import { Panel } from '../../../components/panel.js'
import { ExtractEntry } from './extract-entry.js'
import classes from './extracts-panel.module.css'

const PutToSellerDialog = lazyPart(() => import('../putting/put-to-seller-dialog.js'), 'PutToSellerDialog')

/** What was put to the seller, and doing so; nothing when nothing was and the reader cannot. */
export function ExtractsPanel({ complaint }: { complaint: ComplaintFileFragment }) {
  const t = useTranslations('putting')
  const [putting, { open, close }] = useDisclosure(false)
  const { extracts, seller, allowedActions } = complaint
  const mayPut = allowedActions.includes('PUT_TO_SELLER')
  if (extracts.length === 0 && !mayPut) return null
  return (
    <Panel title={t('title')} icon={<IconBuildingStore aria-hidden />} aside={extracts.length || undefined}>
      {extracts.length === 0 ? (
        <p className={classes.none}>{t('none', { seller: seller?.name ?? '' })}</p>
      ) : (
        <ul className={classes.extracts}>
          {extracts.map((extract) => (
            <li key={extract.id}>
              <ExtractEntry complaint={complaint} extract={extract} mayWithdraw={mayPut} />
            </li>
          ))}
        </ul>
      )}
      {mayPut && (
        <Button variant="default" size="xs" mt="xs" onClick={open}>
          {t('put')}
        </Button>
      )}
      <Suspense>
        {putting && <PutToSellerDialog complaint={complaint} seller={seller?.name ?? ''} onClose={close} />}
      </Suspense>
    </Panel>
  )
}
