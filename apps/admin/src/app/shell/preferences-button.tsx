import { UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { getRouteApi } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useTranslations } from 'use-intl'
import { Dropdown } from '../../components/dropdown.js'
import { lazyPart } from '../../components/lazy-part.js'
import { Person } from '../../components/person.js'
import classes from './preferences-button.module.css'

const PreferencesMenu = lazyPart(() => import('./preferences-menu.js'), 'PreferencesMenu')
const staff = getRouteApi('/staff')

/** Who is signed in; opens what that person may choose. */
export function PreferencesButton({ onKeys }: { onKeys: () => void }) {
  const t = useTranslations('shell.preferences')
  const { viewer } = staff.useRouteContext()
  const [opened, { close, toggle }] = useDisclosure(false)
  return (
    <Dropdown
      name={t('label')}
      opened={opened}
      onClose={close}
      button={(open) => (
        <UnstyledButton {...open} className={classes.who ?? ''} onClick={toggle}>
          <span className="hidden-text">{t('label')}: </span>
          <Person person={viewer.handler} initialsOnly />
        </UnstyledButton>
      )}
    >
      <Suspense>
        <PreferencesMenu
          viewer={viewer}
          onProfile={close}
          onKeys={() => {
            close()
            onKeys()
          }}
        />
      </Suspense>
    </Dropdown>
  )
}
