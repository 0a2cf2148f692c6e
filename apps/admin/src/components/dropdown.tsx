import { type ReactNode, useEffect, useId, useRef } from 'react'
import classes from './dropdown.module.css'

interface DropdownProps {
  /** Names what is opened. */
  readonly name: string
  readonly opened: boolean
  readonly onClose: () => void
  /** The button that opens it, which takes over what is given. */
  readonly button: (open: {
    readonly 'aria-expanded': boolean
    readonly 'aria-controls': string
  }) => ReactNode
  readonly children: ReactNode
}

const focusable = 'input, button, select, textarea, a[href]'

/**
 * Something that opens below a button: it takes the focus, and closes on Escape (back to the button), when the
 * focus goes elsewhere, or on a press beside it.
 */
export function Dropdown({ name, opened, onClose, button, children }: DropdownProps) {
  const id = useId()
  const frame = useRef<HTMLDivElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const close = useRef(onClose)
  useEffect(() => {
    close.current = onClose
  })

  useEffect(() => {
    if (!opened) return
    const inside = panel.current
    // What is inside may still be on its way when it opens.
    const grown = new ResizeObserver(() => inside && keepInWindow(inside))
    if (inside) grown.observe(inside)
    inside?.querySelector<HTMLElement>(focusable)?.focus({ preventScroll: true })
    const onPress = ({ target }: PointerEvent) => {
      if (target instanceof Node && !frame.current?.contains(target)) close.current()
    }
    document.addEventListener('pointerdown', onPress)
    return () => {
      grown.disconnect()
      document.removeEventListener('pointerdown', onPress)
    }
  }, [opened])

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard from whatever inside has the focus
    <div
      ref={frame}
      className={classes.frame}
      onKeyDown={(event) => {
        if (!opened || event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        onClose()
        frame.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus()
      }}
      onBlur={({ relatedTarget }) => {
        if (opened && relatedTarget && !frame.current?.contains(relatedTarget)) onClose()
      }}
    >
      {button({ 'aria-expanded': opened, 'aria-controls': id })}
      {opened && (
        <div ref={panel} id={id} role="dialog" aria-label={name} className={classes.panel}>
          {children}
        </div>
      )}
    </div>
  )
}

/** Opens to the left where there is no room to the right, and never beyond the window’s edges. */
function keepInWindow(panel: HTMLElement): void {
  panel.style.marginInlineStart = '0px'
  const { left, width } = panel.getBoundingClientRect()
  const edge = 8
  const beyond = left + width + edge - document.documentElement.clientWidth
  panel.style.marginInlineStart = `${beyond > 0 ? Math.max(-beyond, edge - left) : 0}px`
}
