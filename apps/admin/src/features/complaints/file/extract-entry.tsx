import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { ComplaintFileFragment } from '@waarborg/schema'
import { formatDay, formatMoment } from '@waarborg/ui'
import { Suspense } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { lazyPart } from '../../../components/lazy-part.js'
import classes from './extracts-panel.module.css'

const WithdrawDialog = lazyPart(() => import('../putting/withdraw-dialog.js'), 'WithdrawDialog')

interface ExtractEntryProps {
  readonly complaint: ComplaintFileFragment
  readonly extract: ComplaintFileFragment['extracts'][number]
  readonly mayWithdraw: boolean
}

/** One extract: the text, since when the seller sees it, and by whose consent. */
export function ExtractEntry({ complaint, extract, mayWithdraw }: ExtractEntryProps) {
  const t = useTranslations('putting')
  const locale = useLocale()
  const [withdrawing, { open, close }] = useDisclosure(false)
  const { text, consentOn, putAt, putBy, withdrawnAt } = extract
  return (
    <>
      <p className={classes.small}>
        {t('by', { on: formatMoment(putAt, locale, 'short'), name: putBy.name })}
      </p>
      <p className={classes.text}>{text}</p>
      <p className={classes.small}>{t('consent', { on: formatDay(consentOn, locale, 'short') })}</p>
      {withdrawnAt && (
        <p className={classes.small}>
          <strong>{t('withdrawn', { on: formatMoment(withdrawnAt, locale, 'short') })}</strong>
        </p>
      )}
      {!withdrawnAt && mayWithdraw && (
        <Button variant="subtle" size="compact-xs" px={0} onClick={open}>
          {t('withdraw')}
        </Button>
      )}
      <Suspense>
        {withdrawing && <WithdrawDialog complaint={complaint} extract={extract} onClose={close} />}
      </Suspense>
    </>
  )
}
