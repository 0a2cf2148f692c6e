import { Button } from '@mantine/core'
import { IconCheck, IconPhoneCall, IconUserPlus } from '@tabler/icons-react'
import type { ComplaintFileFragment } from '@waarborg/schema'
import { useTranslations } from 'use-intl'
import { BackLink } from '../../../components/back-link.js'
import { complaintTitle } from '../../../components/complaint-title.js'
import { CopyButton } from '../../../components/copy-button.js'
import { useKeys } from '../../../components/keys/index.js'
import { PageHeader } from '../../../components/page-header.js'
import { SeverityTag } from '../../../components/severity-tag.js'
import { StateTag } from '../../../components/state-tag.js'
import classes from './complaint-header.module.css'
import { useComplaintActs } from './use-complaint-acts.js'

/** What the complaint is, how it stands, and what may be done with it, as the server says. */
export function ComplaintHeader({ complaint }: { complaint: ComplaintFileFragment }) {
  const t = useTranslations('file')
  const assigning = useTranslations('complaints.assign')
  const { number, state, severity, channel, handler } = complaint
  const channels = useTranslations('graph.channel')
  const { assign, confirm, recordContact, confirming, dialogs } = useComplaintActs(complaint)
  const assignLabel = assigning(handler ? 'again' : 'act')
  useKeys([
    ...(assign ? [{ keys: 'a', group: 'complaint' as const, label: assignLabel, run: assign }] : []),
    ...(confirm ? [{ keys: 'b', group: 'complaint' as const, label: t('confirm'), run: confirm }] : []),
    ...(recordContact
      ? [{ keys: 'c', group: 'complaint' as const, label: t('recordContact'), run: recordContact }]
      : []),
  ])
  const title = complaintTitle(complaint)
  return (
    <>
      <PageHeader
        title={title}
        documentTitle={`${number} ${title}`}
        above={<BackLink to="/complaints">{t('back')}</BackLink>}
        below={
          <p className={classes.below}>
            <span className={classes.number}>
              {number}
              <CopyButton value={number} what={t('number')} />
            </span>
            <StateTag state={state} />
            <SeverityTag severity={severity} />
            <span className={classes.channel}>{channels(channel)}</span>
          </p>
        }
        actions={
          <>
            {confirm && (
              <Button
                variant="filled"
                size="sm"
                loading={confirming}
                leftSection={<IconCheck size={17} aria-hidden />}
                onClick={confirm}
              >
                {t('confirm')}
              </Button>
            )}
            {recordContact && (
              <Button
                variant={confirm ? 'default' : 'filled'}
                size="sm"
                leftSection={<IconPhoneCall size={17} aria-hidden />}
                onClick={recordContact}
              >
                {t('recordContact')}
              </Button>
            )}
            {assign && (
              <Button
                variant="default"
                size="sm"
                leftSection={<IconUserPlus size={17} aria-hidden />}
                onClick={assign}
              >
                {assignLabel}
              </Button>
            )}
          </>
        }
      />
      {dialogs}
    </>
  )
}
