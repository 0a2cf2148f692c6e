import { Link, useLocation } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import classes from './main-navigation.module.css'
import { places } from './places.js'
import { useOrganisationMark } from './use-organisation-mark.js'
import { usePlaces } from './use-places.js'

interface MainNavigationProps {
  readonly id: string
  /** Whether the menu is unfolded on a narrow window. */
  readonly opened: boolean
  readonly onGo: () => void
}

export function MainNavigation({ id, opened, onGo }: MainNavigationProps) {
  const t = useTranslations('shell')
  const { pathname } = useLocation()
  const shown = usePlaces()
  const mark = useOrganisationMark()
  return (
    <nav id={id} className={classes.navigation} aria-label={t('navigation')} data-opened={opened}>
      <Link to="/" className={classes.brand} onClick={onGo} tabIndex={-1} aria-hidden>
        <img src={mark?.logoUrl ?? `${import.meta.env.BASE_URL}favicon.svg`} alt="" />
        <span>
          Waarborg
          {mark && <small>{mark.name}</small>}
        </span>
      </Link>
      <ul>
        {shown.map(({ name, to, Icon }) => (
          <li key={name}>
            <Link
              to={to}
              className={classes.place}
              activeOptions={{ exact: true, includeSearch: false }}
              data-here={isWithin(to, pathname) || undefined}
              onClick={onGo}
            >
              <Icon aria-hidden />
              {t(`places.${name}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Whether a page belongs to a place: a complaint to the complaints, but the form for a new one to itself. */
function isWithin(to: (typeof places)[number]['to'], pathname: string): boolean {
  const here = pathname.replace(/\/$/, '') || '/'
  const exact = places.some((place) => place.to === here)
  return here === to || (!exact && to !== '/' && here.startsWith(`${to}/`))
}
