import { createLink, type LinkComponent } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, Ref } from 'react'
import classes from './row-link.module.css'

interface RowAnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly ref?: Ref<HTMLAnchorElement>
}

function RowAnchor({ className, ...anchor }: RowAnchorProps) {
  return <a {...anchor} data-row="" className={[classes.link, className].filter(Boolean).join(' ')} />
}

const RoutedRowAnchor = createLink(RowAnchor)

/** The last part of the address of the row that has the focus: a number, an id. */
export function focusedRow(): string | undefined {
  const row = document.activeElement?.closest('tr, li')?.querySelector<HTMLAnchorElement>('a[data-row]')
  return row?.pathname.split('/').at(-1)
}

/** The link that the whole row or card follows; J and K go from one to the next. */
export const RowLink: LinkComponent<typeof RowAnchor> = (props) => <RoutedRowAnchor {...props} />
