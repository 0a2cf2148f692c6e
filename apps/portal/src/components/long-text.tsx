import { usePortal } from '../site/portal-context.js'

const SHOWN_AT_ONCE = 1200

/** Text as it was written; of a very long one the rest is a click away. */
export function LongText({ text }: { readonly text: string }) {
  const { words } = usePortal()
  if (text.length <= SHOWN_AT_ONCE * 1.25) return text
  const space = text.slice(0, SHOWN_AT_ONCE).search(/\s\S*$/)
  const cut = space > 0 ? space : SHOWN_AT_ONCE
  return (
    <>
      {text.slice(0, cut)}
      <details>
        <summary>{words.frame.rest}</summary>
        {text.slice(cut)}
      </details>
    </>
  )
}
