import { Button, CloseButton } from '@mantine/core'
import { IconAlertCircle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl'
import { type Toast, toastList } from './toast-list.js'
import classes from './toasts.module.css'

const icons = { good: IconCircleCheck, danger: IconAlertCircle, info: IconInfoCircle }
const lasts = 9_000

/** The messages of the moment; read out, gone after a while unless somebody is at them. */
export function Toasts() {
  const toasts = useSyncExternalStore(toastList.subscribe, toastList.now)
  const [held, setHeld] = useState(false)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the messages only wait while somebody is at them
    <div
      className={classes.toasts}
      aria-live="polite"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {toasts.map((toast) => (
        <Message key={toast.id} toast={toast} held={held} />
      ))}
    </div>
  )
}

function Message({ toast: { id, tone, text, action }, held }: { toast: Toast; held: boolean }) {
  const t = useTranslations('components')
  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => toastList.dismiss(id), lasts)
    return () => clearTimeout(timer)
  }, [id, held])
  const Icon = icons[tone]
  return (
    <div className={classes.toast} data-tone={tone}>
      <Icon aria-hidden />
      <p>{text}</p>
      {action && (
        <Button
          size="compact-sm"
          variant="light"
          onClick={() => {
            toastList.dismiss(id)
            action.run()
          }}
        >
          {action.label}
        </Button>
      )}
      <CloseButton size="sm" aria-label={t('close')} onClick={() => toastList.dismiss(id)} />
    </div>
  )
}
