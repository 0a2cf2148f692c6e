import { join } from 'node:path'

/** Where those who start or stop this home's PostgreSQL take turns. */
export function turnsIn(home: string): string {
  return join(home, 'turns')
}
