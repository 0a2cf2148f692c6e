import type { ReactNode } from 'react'
import { Saying } from './role-words.js'
import { roleWorkNl } from './words.nl.js'

export function RoleWords({ children }: { children: ReactNode }) {
  return <Saying roleWork={roleWorkNl}>{children}</Saying>
}
