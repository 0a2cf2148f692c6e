import { useEffect, useState } from 'react'
import { usePortal } from '../site/portal-context.js'

interface CharacterCounterProps {
  readonly length: number
  readonly limit: number
}

/** From this share of the limit on the counter is shown; before, it would only distract. */
const SHOWN_FROM = 0.75

/** How many characters are left; said aloud only after the reader pauses. */
export function CharacterCounter({ length, limit }: CharacterCounterProps) {
  const { form } = usePortal().words
  const left = limit - length
  const shown = length >= limit * SHOWN_FROM
  const text = left < 0 ? form.tooMuch(-left) : form.remaining(left)
  const [said, setSaid] = useState('')
  useEffect(() => {
    const pause = setTimeout(() => setSaid(shown ? text : ''), 1000)
    return () => clearTimeout(pause)
  }, [shown, text])
  return (
    <>
      <p className={left < 0 ? 'counter counter-over' : 'counter'} hidden={!shown}>
        {text}
      </p>
      <p className="unseen" aria-live="polite">
        {said}
      </p>
    </>
  )
}
