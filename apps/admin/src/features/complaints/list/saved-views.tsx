import { IconUsers } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useComplaintSignal } from '../../../graph/complaint-signals.js'
import type { ComplaintListAddress } from './complaint-list-address.js'
import classes from './complaint-views.module.css'
import { addressOf, useSavedViews } from './saved-view.js'

/** More is not counted by the server. */
const COUNTED_AT_MOST = 1_000
const COUNTED_AGAIN_AFTER_IN_MS = 2_000

/** The views that somebody kept, each with how many there are now; a dot says that something else is shown by now. */
export function SavedViews({ address }: { address: ComplaintListAddress }) {
  const t = useTranslations('complaints.list')
  const { views, changed, refetch } = useSavedViews(address)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  useComplaintSignal(() => {
    if (views.length === 0 || waiting.current !== undefined) return
    waiting.current = setTimeout(() => {
      waiting.current = undefined
      void refetch()
    }, COUNTED_AGAIN_AFTER_IN_MS)
  })
  useEffect(() => () => clearTimeout(waiting.current), [])
  return views.map((view) => {
    const active = view.id === address.view
    return (
      <li key={view.id}>
        <Link
          to="/complaints"
          search={{ ...addressOf(view), view: view.id }}
          activeOptions={{ exact: true }}
          data-shown={active || undefined}
        >
          {view.shared && <IconUsers size={15} role="img" aria-label={t('shared')} />}
          {view.name}
          {active && changed && (
            <span className={classes.dot} role="img" aria-label={t('unsaved')} title={t('unsaved')} />
          )}
          <span className={classes.count}>{view.count >= COUNTED_AT_MOST ? '999+' : view.count}</span>
        </Link>
      </li>
    )
  })
}
