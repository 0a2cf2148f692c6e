import type { ReactNode } from 'react'
import { ContactWays } from '../site/contact-ways.js'
import { Link } from '../site/link.js'
import { usePortal } from '../site/portal-context.js'
import { LanguageSwitch } from './language-switch.js'
import { Wordmark } from './wordmark.js'

/** What stands around every page: wordmark, languages, the page itself, and how else to reach the office. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const { words, to, options } = usePortal()
  const name = options.value?.office.name ?? 'Waarborg'
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: it goes to its place on the page, only without a fragment */}
      <a
        className="skip"
        href="#content"
        onClick={(event) => {
          // The fragment may hold a secret link's token, so the address stays as it is.
          event.preventDefault()
          document.getElementById('content')?.focus()
        }}
      >
        {words.frame.skip}
      </a>
      <header className="masthead">
        <div className="measure masthead-row">
          <Link className="home" href={to({ page: 'start' })} aria-label={`${name}. ${words.frame.home}`}>
            <Wordmark name={name} logoUrl={options.value?.office.logoUrl} />
          </Link>
          <LanguageSwitch />
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer className="colophon">
        <div className="measure">
          {options.value ? (
            <>
              <h2>{words.frame.questions}</h2>
              <ContactWays office={options.value.office} />
            </>
          ) : null}
          <p>{words.frame.free}</p>
          <p>
            <Link href={to({ page: 'procedure' })}>{words.frame.procedure}</Link>
          </p>
          <p>
            <Link href={to({ page: 'terms', on: null })}>{words.frame.terms}</Link>
          </p>
          <p>
            <Link href={to({ page: 'privacy' })}>{words.frame.privacy}</Link>
          </p>
        </div>
      </footer>
    </>
  )
}
