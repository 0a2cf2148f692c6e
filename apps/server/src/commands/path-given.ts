import { resolve } from 'node:path'

/** npm runs us in the folder of the house, and tells where whoever typed the command stood. */
export function pathGiven(path: string): string {
  const { INIT_CWD = '.' } = process.env
  return resolve(INIT_CWD, path)
}
