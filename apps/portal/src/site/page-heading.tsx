import { type ReactNode, useEffect, useRef } from 'react'
import { usePortal } from './portal-context.js'

interface PageHeadingProps {
  /** The page's name in the tab and in what a screen reader says first. */
  readonly title: string
  readonly children: ReactNode
}

/** The one heading of a page. After a link was followed it takes the focus, or the field that the link named. */
export function PageHeading({ title, children }: PageHeadingProps) {
  const { arrival } = usePortal()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} – Waarborg`
  }, [title])
  useEffect(() => {
    if (arrival.count === 0) return
    const field = arrival.focusOn ? document.getElementById(arrival.focusOn) : null
    if (!field) window.scrollTo(0, 0)
    const target = field ?? heading.current
    target?.focus({ preventScroll: !field })
  }, [arrival])
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  )
}
