import { Button } from '@mantine/core'
import { IconKeyboard, IconLogout, IconUserCircle } from '@tabler/icons-react'
import { Link, useRouter } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { say } from '../../components/toasts/index.js'
import { useSignOut, type Viewer } from '../../features/access/index.js'
import { failureOf } from '../../graph/failure.js'
import { LookFields } from './look-fields.js'
import classes from './preferences-menu.module.css'

interface PreferencesMenuProps {
  readonly viewer: Viewer
  readonly onProfile: () => void
  readonly onKeys: () => void
}

/** What a person chose for this device, and the way out. */
export function PreferencesMenu({ viewer, onProfile, onKeys }: PreferencesMenuProps) {
  const t = useTranslations('shell.preferences')
  const failures = useTranslations('components.failure')
  const router = useRouter()
  const signOut = useSignOut(() => void router.navigate({ to: '/sign-in', search: {} }))
  const leave = () => signOut().catch((fault) => say('danger', failures(`${failureOf(fault).kind}.title`)))
  return (
    <div className={classes.menu}>
      <p className={classes.name}>
        <strong>{viewer.handler.name}</strong>
        <span>{viewer.handler.function}</span>
      </p>
      <LookFields />
      <Button
        component={Link}
        to="/profile"
        variant="subtle"
        color="gray"
        justify="start"
        leftSection={<IconUserCircle size={18} aria-hidden />}
        onClick={onProfile}
      >
        {t('profile')}
      </Button>
      <Button
        variant="subtle"
        color="gray"
        justify="start"
        leftSection={<IconKeyboard size={18} aria-hidden />}
        onClick={onKeys}
      >
        {t('keys')}
      </Button>
      <Button
        variant="subtle"
        color="gray"
        justify="start"
        leftSection={<IconLogout size={18} aria-hidden />}
        onClick={() => void leave()}
      >
        {t('signOut')}
      </Button>
    </div>
  )
}
