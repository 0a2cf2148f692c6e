import { encode } from 'uqr'
import classes from './qr-code.module.css'

interface QrCodeProps {
  readonly text: string
  /** What a camera finds in it, for who cannot see it. */
  readonly label: string
}

/** A text as a square that a camera reads, drawn here: the text goes nowhere. */
export function QrCode({ text, label }: QrCodeProps) {
  const { size, data } = encode(text, { ecc: 'M', border: 3 })
  const dark = data.flatMap((row, y) => row.map((on, x) => (on ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return (
    <svg
      className={classes.code}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <path d={dark} />
    </svg>
  )
}
