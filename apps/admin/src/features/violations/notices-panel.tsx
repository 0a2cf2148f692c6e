import { Button } from '@mantine/core'
import { IconMail } from '@tabler/icons-react'
import { RecordNoticeDeliveryDocument, type ViolationFileFactsFragment } from '@waarborg/schema'
import { formatDay } from '@waarborg/ui'
import { useLocale, useTranslations } from 'use-intl'
import { Panel } from '../../components/panel.js'
import { say } from '../../components/toasts/index.js'
import { nowInMilliseconds } from '../../format/now.js'
import { officeTime } from '../../format/office-time.js'
import { useMay } from '../../graph/use-may.js'
import { useViolationAct } from './use-violation-act.js'
import classes from './violations.module.css'

/** To whom it was told and whether that arrived, which begins the terms of a closing and of an objection. */
export function NoticesPanel({ violation }: { violation: ViolationFileFactsFragment }) {
  const t = useTranslations('violations.notices')
  const locale = useLocale()
  const may = useMay()
  const act = useViolationAct(violation)
  const record = async (noticeId: string, outcome: 'DELIVERED' | 'BOUNCED') => {
    const on = officeTime(nowInMilliseconds()).on
    const [fault] = await act(RecordNoticeDeliveryDocument, { noticeId, outcome, on })
    say(fault ? 'danger' : 'good', fault?.message ?? t('done'))
  }
  return (
    <Panel title={t('title')} icon={<IconMail aria-hidden />}>
      <p className={classes.muted}>{t('text')}</p>
      <ul className={classes.list}>
        {violation.file?.notices.map(({ id, seller, deliveredOn, bouncedOn }) => (
          <li key={id}>
            <strong>{seller?.name}</strong>
            <span>
              {deliveredOn
                ? t('delivered', { on: formatDay(deliveredOn, locale, 'short') })
                : bouncedOn
                  ? t('bounced', { on: formatDay(bouncedOn, locale, 'short') })
                  : t('unknown')}
            </span>
            {!deliveredOn && may('VIOLATIONS_DECIDE') && (
              <>
                <Button size="xs" variant="default" onClick={() => void record(id, 'DELIVERED')}>
                  {t('arrived')}
                </Button>
                <Button size="xs" variant="default" onClick={() => void record(id, 'BOUNCED')}>
                  {t('cameBack')}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
