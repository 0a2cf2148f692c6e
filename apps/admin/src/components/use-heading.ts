import { type RefObject, useEffect, useRef } from 'react'

let firstPage = true

/** Names the tab of the browser, and gives the heading the focus when somebody came from another page. */
export function useHeading(documentTitle: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${documentTitle} · Waarborg`
  }, [documentTitle])
  useEffect(() => {
    // On the first page the browser's own start of the page is where a reader expects to be.
    if (!firstPage && !isTyping()) heading.current?.focus({ preventScroll: true })
    firstPage = false
  }, [])
  return heading
}

function isTyping(): boolean {
  return document.activeElement?.matches('input, textarea, select') ?? false
}
