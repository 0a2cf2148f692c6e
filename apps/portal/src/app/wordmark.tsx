/** A hallmark as silversmiths strike it. */
export function Hallmark({ className }: { readonly className: string }) {
  return (
    <svg className={className} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path className="hallmark-field" d="M6 2h20l5 5v18l-5 5H6l-5-5V7z" />
      <path className="hallmark-letter" d="m7.5 11 4 11L16 12.5l4.5 9.5 4-11" />
    </svg>
  )
}

interface WordmarkProps {
  readonly name: string
  /** The office's own sign; the hallmark without one. */
  readonly logoUrl: string | null | undefined
}

/** The sign of the office with its name beside it, so that nobody needs to see the sign. */
export function Wordmark({ name, logoUrl }: WordmarkProps) {
  return (
    <>
      {logoUrl ? <img className="logo" src={logoUrl} alt="" /> : <Hallmark className="hallmark" />}
      <span className="wordmark">{name}</span>
    </>
  )
}
