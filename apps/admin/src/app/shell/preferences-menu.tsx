import { Button, Popover, UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { IconKeyboard, IconLogout } from '@tabler/icons-react'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { Person } from '../../components/person.js'
import { useSignOut } from '../../features/access/index.js'
import { failureOf } from '../../graph/failure.js'
import { LanguageSwitch } from './language-switch.js'
import classes from './preferences-menu.module.css'
import { ThemeSwitch } from './theme-switch.js'

const staff = getRouteApi('/staff')

/** Who is signed in, and what that person chose for this device. */
export function PreferencesMenu({ onKeys }: { onKeys: () => void }) {
  const t = useTranslations('shell.preferences')
  const failures = useTranslations('components.failure')
  const { viewer } = staff.useRouteContext()
  const [opened, { close, toggle }] = useDisclosure(false)
  const router = useRouter()
  const signOut = useSignOut(() => void router.navigate({ to: '/sign-in', search: {} }))

  const leave = () =>
    signOut().catch((fault) =>
      notifications.show({ color: 'red', message: failures(`${failureOf(fault).kind}.title`) }),
    )

  return (
    <Popover opened={opened} onChange={close} position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton className={classes.who ?? ''} onClick={toggle}>
          <span className="hidden-text">{t('label')}: </span>
          <Person person={viewer.handler} initialsOnly />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={classes.menu ?? ''} aria-label={t('label')}>
        <p className={classes.name}>
          <strong>{viewer.handler.name}</strong>
          <span>{viewer.handler.function}</span>
        </p>
        <div className={classes.choice}>
          <span>{t('language')}</span>
          <LanguageSwitch />
        </div>
        <div className={classes.choice}>
          <span>{t('theme')}</span>
          <ThemeSwitch />
        </div>
        <Button
          variant="subtle"
          color="gray"
          justify="start"
          leftSection={<IconKeyboard size={18} aria-hidden />}
          onClick={() => {
            close()
            onKeys()
          }}
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
      </Popover.Dropdown>
    </Popover>
  )
}
