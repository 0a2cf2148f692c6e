import type { AnchorHTMLAttributes, MouseEvent } from 'react'
import { navigate } from './history.js'

interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly href: string
  readonly replace?: boolean
  /** The id of the field that gets the focus there. */
  readonly focusOn?: string
}

/** A link within the site: an ordinary one for a new tab, without a load for a plain click. */
export function Link({ replace = false, focusOn, onClick, children, ...rest }: LinkProps) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    const elsewhere = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
    if (event.defaultPrevented || elsewhere) return
    event.preventDefault()
    navigate(rest.href, focusOn ? { replace, focusOn } : { replace })
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: with its href it is a link like any other
    // biome-ignore lint/a11y/useKeyWithClickEvents: a link is clicked by Enter too
    // biome-ignore lint/a11y/useValidAnchor: it goes to its href, only without a load
    <a {...rest} onClick={follow}>
      {children}
    </a>
  )
}
