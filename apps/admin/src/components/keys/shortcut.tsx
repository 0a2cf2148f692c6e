import { Kbd } from '@mantine/core'
import { Fragment } from 'react'
import classes from './shortcut.module.css'

const signs: Record<string, string> = { mod: isApple() ? '⌘' : 'Ctrl', Enter: '↵', '/': '/' }

/** A key or a sequence as it stands on the keyboard. */
export function Shortcut({ keys }: { keys: string }) {
  return (
    <span className={classes.shortcut}>
      {keys.split(' ').map((chord, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same key may come twice in one sequence
        <Fragment key={place}>
          {chord.split('+').map((key) => (
            <Kbd key={key} size="xs">
              {signs[key] ?? key.toUpperCase()}
            </Kbd>
          ))}
        </Fragment>
      ))}
    </span>
  )
}

function isApple(): boolean {
  return /mac|iphone|ipad/i.test(navigator.userAgent)
}
