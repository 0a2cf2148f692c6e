import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const list = new URL('../../../leaked-passwords/common-passwords.txt.gz', import.meta.url)
let known: ReadonlySet<string> | undefined

/** Whether a password, in lower case, stands in the list that comes with the server. */
export function isLeaked(password: string): boolean {
  known ??= new Set(gunzipSync(readFileSync(list)).toString('utf8').split('\n'))
  return password !== '' && known.has(password)
}
