import { Button, Checkbox, Modal } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { PlainForm, useFormFaults } from '../../../components/form/index.js'
import { ProgressBar } from '../../../components/progress-bar.js'
import { say } from '../../../components/toasts/index.js'
import { nowInMilliseconds } from '../../../format/now.js'
import { type ComplaintListAddress, complaintFilter, complaintOrderIn } from '../list/index.js'
import classes from './bulk-dialog.module.css'
import { keepFile, takeExport } from './take-export.js'

interface ExportDialogProps {
  readonly address: ComplaintListAddress
  readonly totalCount: number
  readonly onClose: () => void
}

/** The list as a file, with who complained only when that is chosen. */
export function ExportDialog({ address, totalCount, onClose }: ExportDialogProps) {
  const t = useTranslations('lists.export')
  const shared = useTranslations('components')
  const locale = useLocale()
  const faults = useFormFaults([])
  const [percentage, setPercentage] = useState<number>()
  const stop = useRef(new AbortController())
  useEffect(() => () => stop.current.abort(), [])

  const take = async (withComplainant: boolean) => {
    setPercentage(0)
    const wanted = {
      filter: complaintFilter(address, nowInMilliseconds()),
      orderBy: complaintOrderIn(address),
      withComplainant,
    }
    const went = await faults.attempt(async () => {
      const taken = await takeExport(wanted, locale, {
        signal: stop.current.signal,
        onProgress: (rows, total) => setPercentage(total === 0 ? 100 : Math.floor((rows / total) * 100)),
      })
      if ('refusal' in taken)
        return [{ code: 'NOT_ALLOWED_NOW', path: [], message: taken.refusal ?? t('failed') } as const]
      keepFile(taken)
      return []
    })
    setPercentage(undefined)
    if (!went) return
    say('good', t('done'))
    onClose()
  }

  return (
    <Modal opened onClose={onClose} title={t('title')} closeButtonProps={{ 'aria-label': shared('close') }}>
      <PlainForm faults={faults} onSend={(typed) => void take(typed('complainant') === 'on')}>
        <p>{t('explain', { count: totalCount })}</p>
        <Checkbox name="complainant" label={t('complainant')} description={t('complainantHelp')} />
        {percentage !== undefined && <ProgressBar label={t('progress')} percentage={percentage} />}
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {shared('cancel')}
          </Button>
          <Button type="submit" loading={faults.sending}>
            {t('take')}
          </Button>
        </div>
      </PlainForm>
    </Modal>
  )
}
