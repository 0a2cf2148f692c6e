import { ActionIcon } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconMenu2, IconX } from '@tabler/icons-react'
import { Outlet } from '@tanstack/react-router'
import { Suspense, useId } from 'react'
import { useTranslations } from 'use-intl'
import { lazyPart } from '../../components/lazy-part.js'
import { ComplaintSignals } from '../../graph/complaint-signals.js'
import { LivePill } from './live-pill.js'
import { MainNavigation } from './main-navigation.js'
import { NotificationBell } from './notification-bell.js'
import { PreferencesButton } from './preferences-button.js'
import { SearchButton } from './search-button.js'
import classes from './shell.module.css'
import { useShellKeys } from './use-shell-keys.js'

const KeySheet = lazyPart(() => import('./key-sheet.js'), 'KeySheet')
const Palette = lazyPart(() => import('./palette.js'), 'Palette')

/** The frame round every screen of staff. */
export function Shell() {
  const t = useTranslations('shell')
  const [menu, { toggle, close }] = useDisclosure(false)
  const [sheet, sheetActions] = useDisclosure(false)
  const [palette, paletteActions] = useDisclosure(false)
  const menuId = useId()

  useShellKeys({ openPalette: paletteActions.open, openSheet: sheetActions.open })

  return (
    <ComplaintSignals>
      <a className={classes.skip} href="#main">
        {t('skip')}
      </a>
      <div className={classes.frame}>
        <header className={classes.bar}>
          <ActionIcon
            className={classes.burger ?? ''}
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={menu ? t('menu.close') : t('menu.open')}
            aria-expanded={menu}
            aria-controls={menuId}
            onClick={toggle}
          >
            {menu ? <IconX aria-hidden /> : <IconMenu2 aria-hidden />}
          </ActionIcon>
          <SearchButton onSearch={paletteActions.open} />
          <div className={classes.end}>
            <LivePill />
            <NotificationBell />
            <PreferencesButton onKeys={sheetActions.open} />
          </div>
        </header>
        <div className={classes.side}>
          <MainNavigation id={menuId} opened={menu} onGo={close} />
        </div>
        <main id="main" className={classes.main} tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      <Suspense>
        {sheet && <KeySheet onClose={sheetActions.close} />}
        {palette && <Palette onClose={paletteActions.close} />}
      </Suspense>
    </ComplaintSignals>
  )
}
