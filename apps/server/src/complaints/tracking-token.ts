import { hash } from 'node:crypto'

/** What the database keeps of a secret link: enough to find it, not enough to make it. */
export const hashOfToken = (token: string): Buffer => hash('sha256', token, 'buffer')
