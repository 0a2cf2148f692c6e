import type { ReactNode } from 'react'
import { Saying } from './role-words.js'
import { roleWorkEn } from './words.en.js'
import type { roleWorkNl } from './words.nl.js'

export function RoleWords({ children }: { children: ReactNode }) {
  return <Saying roleWork={roleWorkEn as unknown as typeof roleWorkNl}>{children}</Saying>
}
