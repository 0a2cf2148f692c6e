import { useQuery } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { IconEar } from '@tabler/icons-react'
import { type ComplaintFileFragment, ComplaintHearingsDocument, type HeardParty } from '@waarborg/schema'
import { formatMoment } from '@waarborg/ui'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { FormNotice } from '../../../components/form-notice.js'
import { Panel } from '../../../components/panel.js'
import { Tag } from '../../../components/tag.js'
import classes from './belonging.module.css'
import { HearingDialog, WaiverDialog } from './hearing-dialogs.js'
import { useWithVersion } from './use-with-version.js'

/** Whom it concerns and what they said, or why they were not heard; nothing when it concerns nobody we know. */
export function HearingsPanel({ complaint }: { complaint: ComplaintFileFragment }) {
  const t = useTranslations('belonging.hearing')
  const locale = useLocale()
  const { number, version } = complaint
  const { data, previousData, refetch } = useQuery(ComplaintHearingsDocument, { variables: { number } })
  useWithVersion(version, refetch)
  const [open, setOpen] = useState<'heard' | 'waived'>()
  const read = (data ?? previousData)?.complaintByNumber
  const mayRecord = complaint.allowedActions.includes('RECORD_HEARING')
  const hearings = read?.hearings ?? []
  if (!mayRecord && hearings.length === 0) return null
  const concerned: { party: HeardParty; name: string }[] = [
    ...(complaint.seller ? [{ party: 'SELLER', name: complaint.seller.name } as const] : []),
    ...(complaint.concerns ? [{ party: 'COLLEAGUE', name: complaint.concerns.name } as const] : []),
  ]
  const isHeard = ({ party, name }: (typeof concerned)[number]) =>
    hearings.some((each) => each.party === party && each.concerned === name && each.round === read?.round)
  const unheard = read && mayRecord ? concerned.filter((each) => !isHeard(each)) : []
  const at = (moment: string) => formatMoment(moment, locale, 'short')
  const close = () => setOpen(undefined)
  return (
    <Panel title={t('title')} icon={<IconEar aria-hidden />} aside={hearings.length || undefined}>
      {unheard.map(({ party, name }) => (
        <FormNotice key={party} tone="info">
          {t('needed', { name })}
        </FormNotice>
      ))}
      {hearings.length === 0 && unheard.length === 0 && <p className={classes.quiet}>{t('none')}</p>}
      <ul className={classes.list}>
        {hearings.map((hearing) => (
          <li key={hearing.recordedAt} className={classes.entry}>
            <div className={classes.line}>
              <strong>{hearing.concerned}</strong>
              <Tag tone="neutral">{t(`party.${hearing.party}`)}</Tag>
              {hearing.round !== read?.round && (
                <Tag tone="neutral">{t('round', { round: String(hearing.round) })}</Tag>
              )}
              {hearing.waivedBecause !== null && <Tag tone="warn">{t('waived')}</Tag>}
            </div>
            {hearing.way && hearing.at && (
              <p className={classes.quiet}>
                {t('heard', {
                  name: hearing.spokenWith ?? '',
                  way: t(`way.${hearing.way}`),
                  at: at(hearing.at),
                })}
              </p>
            )}
            <p>{hearing.report ?? hearing.waivedBecause}</p>
            <p className={classes.quiet}>
              {t('by', { name: hearing.recordedBy.name, at: at(hearing.recordedAt) })}
            </p>
          </li>
        ))}
      </ul>
      {mayRecord && (
        <div className={classes.buttons}>
          <Button size="xs" variant="default" onClick={() => setOpen('heard')}>
            {t('act')}
          </Button>
          <Button size="xs" variant="default" onClick={() => setOpen('waived')}>
            {t('waive')}
          </Button>
        </div>
      )}
      {open === 'heard' && <HearingDialog complaint={complaint} concerned={concerned} onClose={close} />}
      {open === 'waived' && <WaiverDialog complaint={complaint} concerned={concerned} onClose={close} />}
    </Panel>
  )
}
