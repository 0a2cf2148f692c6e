import type { UiLocale } from '@waarborg/ui'
import { pathOf } from '../site/address.js'
import { Link } from '../site/link.js'
import { usePortal } from '../site/portal-context.js'

const languages: ReadonlyArray<{ locale: UiLocale; name: string }> = [
  { locale: 'nl', name: 'Nederlands' },
  { locale: 'en', name: 'English' },
]

/** The same page in the other language, answers and secret link included. */
export function LanguageSwitch() {
  const { address, fragment, words } = usePortal()
  return (
    <nav className="languages" aria-label={words.frame.languages}>
      {languages.map(({ locale, name }) => (
        <Link
          key={locale}
          href={pathOf({ locale, route: address.route }) + fragment}
          lang={locale}
          hrefLang={locale}
          aria-current={locale === address.locale ? 'true' : undefined}
        >
          {name}
        </Link>
      ))}
    </nav>
  )
}
