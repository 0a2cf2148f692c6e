import { IconArrowLeft } from '@tabler/icons-react'
import { createLink, type LinkComponent } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react'
import classes from './back-link.module.css'

interface BackAnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly ref?: Ref<HTMLAnchorElement>
  readonly children?: ReactNode
}

function BackAnchor({ children, ...anchor }: BackAnchorProps) {
  return (
    <a {...anchor} className={classes.back}>
      <IconArrowLeft aria-hidden />
      {children}
    </a>
  )
}

const RoutedBackAnchor = createLink(BackAnchor)

/** The way back to the list from which one came. */
export const BackLink: LinkComponent<typeof BackAnchor> = (props) => <RoutedBackAnchor {...props} />
