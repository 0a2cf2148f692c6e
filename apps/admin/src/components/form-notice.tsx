import { IconAlertCircle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './form-notice.module.css'

const icons = { danger: IconAlertCircle, info: IconInfoCircle, warn: IconAlertCircle, good: IconCircleCheck }

interface FormNoticeProps {
  readonly tone: keyof typeof icons
  readonly title?: string
  readonly children: ReactNode
}

/** A message with a form, read out when it appears. */
export function FormNotice({ tone, title, children }: FormNoticeProps) {
  const Icon = icons[tone]
  return (
    <div className={classes.notice} data-tone={tone} role={tone === 'danger' ? 'alert' : 'status'}>
      <Icon aria-hidden />
      <div>
        {title && <strong>{title}</strong>}
        {typeof children === 'string' ? <p>{children}</p> : children}
      </div>
    </div>
  )
}
