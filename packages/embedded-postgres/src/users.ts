import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMarkOfLivingProcess, markOfThisProcess } from './process-mark.mjs'

/** Notes that this process uses the instance; gives the note's file, to be thrown away when it no longer does. */
export function registerUser(home: string): string {
  const folder = usersFolder(home)
  mkdirSync(folder, { recursive: true })
  const note = join(folder, markOfThisProcess())
  writeFileSync(note, '')
  return note
}

/** Whether any process that still runs has a note; the notes of the dead are cleared away. */
export function hasLivingUsers(home: string): boolean {
  const folder = usersFolder(home)
  mkdirSync(folder, { recursive: true })
  const marks = readdirSync(folder)
  for (const mark of marks) if (!isMarkOfLivingProcess(mark)) rmSync(join(folder, mark), { force: true })
  return marks.some(isMarkOfLivingProcess)
}

function usersFolder(home: string): string {
  return join(home, 'users')
}
