import { Button } from '@mantine/core'
import { IconEyeCheck } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { ManagementWorkDocument, type ManagementWorkQuery } from '@waarborg/schema/dashboard'
import { Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { complaintTitle } from '../../../components/complaint-title.js'
import { EmptyNotice } from '../../../components/empty-notice.js'
import { lazyPart } from '../../../components/lazy-part.js'
import { ReceivedTime } from '../../../components/received-time.js'
import { Total } from './first-lines.js'
import { RenewedPanel } from './renewed-panel.js'
import classes from './roles.module.css'
import { useRenewed } from './use-renewed.js'

const ReadDialog = lazyPart(() => import('./read-dialog.js'), 'ReadDialog')

type Unread = ManagementWorkQuery['unread']['nodes'][number]

const all = { standing: ['UNREAD'] }

/** The serious complaints that management has not read, each to be read and confirmed here (KP-2). */
export function UnreadPanel({ asOf }: { asOf: string | undefined }) {
  const t = useTranslations('roleWork.unread')
  const found = useRenewed(ManagementWorkDocument, asOf)
  const [reading, setReading] = useState<Unread>()
  return (
    <>
      <RenewedPanel
        title={t('title')}
        icon={<IconEyeCheck aria-hidden />}
        aside={<Total count={found.data?.unread.totalCount} search={all} />}
        flush
        found={found}
      >
        {({ unread }) =>
          unread.nodes.length === 0 ? (
            <EmptyNotice icon={<IconEyeCheck aria-hidden size={28} />} title={t('empty')} />
          ) : (
            <ul className={classes.unread} aria-label={t('title')}>
              {unread.nodes.map((complaint) => (
                <li key={complaint.id}>
                  <div>
                    <Link to="/complaints/$number" params={{ number: complaint.number }}>
                      {complaintTitle(complaint)}
                    </Link>
                    <p>
                      {complaint.number} · {complaint.category.name} · <ReceivedTime complaint={complaint} />
                    </p>
                  </div>
                  {complaint.allowedActions.includes('CONFIRM_READING') && (
                    <Button size="xs" variant="default" onClick={() => setReading(complaint)}>
                      {t('read')}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </RenewedPanel>
      {reading && (
        <Suspense>
          <ReadDialog
            complaint={reading}
            onClose={() => {
              setReading(undefined)
              found.refetch()
            }}
          />
        </Suspense>
      )}
    </>
  )
}
