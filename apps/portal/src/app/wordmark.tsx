/** A hallmark as silversmiths strike it. */
export function Hallmark({ className }: { readonly className: string }) {
  return (
    <svg className={className} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path className="hallmark-field" d="M6 2h20l5 5v18l-5 5H6l-5-5V7z" />
      <path className="hallmark-letter" d="m7.5 11 4 11L16 12.5l4.5 9.5 4-11" />
    </svg>
  )
}

/** The hallmark with the name beside it. */
export function Wordmark() {
  return (
    <>
      <Hallmark className="hallmark" />
      <span className="wordmark">Waarborg</span>
    </>
  )
}
