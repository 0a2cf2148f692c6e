import { type KeyboardEvent, type ReactNode, type Ref, useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import classes from './tip.module.css'

/** What the element that has the tip takes over. */
export interface Tipped<Element extends HTMLElement> {
  readonly ref: Ref<Element>
  readonly 'aria-describedby': string | undefined
  readonly onPointerEnter: () => void
  readonly onPointerLeave: () => void
  readonly onFocus: () => void
  readonly onBlur: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

interface TipProps<Element extends HTMLElement> {
  readonly text: string
  readonly children: (tipped: Tipped<Element>) => ReactNode
}

const untilShown = 250
const untilGone = 120

/**
 * A sentence about an element, shown on hover and on focus. It stays while the pointer is on it and goes on
 * Escape (WCAG 1.4.13).
 */
export function Tip<Element extends HTMLElement>({ text, children }: TipProps<Element>) {
  const id = useId()
  const target = useRef<Element>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [shown, setShown] = useState(false)
  const become = (next: boolean, after: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setShown(next), after)
  }
  useEffect(() => () => clearTimeout(timer.current), [])

  return (
    <>
      {children({
        ref: target,
        'aria-describedby': shown ? id : undefined,
        onPointerEnter: () => become(true, untilShown),
        onPointerLeave: () => become(false, untilGone),
        onFocus: () => become(true, 0),
        onBlur: () => become(false, 0),
        onKeyDown: ({ key }) => {
          if (key === 'Escape') become(false, 0)
        },
      })}
      {shown &&
        createPortal(
          <div
            id={id}
            ref={(tip) => {
              if (tip && target.current) place(tip, target.current)
            }}
            role="tooltip"
            className={classes.tip}
            onPointerEnter={() => become(true, 0)}
            onPointerLeave={() => become(false, untilGone)}
          >
            {text}
          </div>,
          document.body,
        )}
    </>
  )
}

/** Above the target where there is room, else below, and never beyond the window’s edges. */
function place(tip: HTMLElement, target: HTMLElement): void {
  const at = target.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = tip
  const edge = 8
  const left = Math.min(window.innerWidth - width - edge, Math.max(edge, at.left + at.width / 2 - width / 2))
  const above = at.top - height - edge
  tip.style.left = `${left}px`
  tip.style.top = `${above > edge ? above : at.bottom + edge}px`
}
