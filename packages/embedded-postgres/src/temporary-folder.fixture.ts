import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { homeIn } from './home.js'
import type { RunningPostgres } from './use-postgres.js'
import { usePostgres } from './use-postgres.js'

/** A folder for one test that every user may enter, gone when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'waarborg-postgres-'))
  chmodSync(folder, 0o755)
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** As `usePostgres`, released when the test ends, whatever became of it. */
export async function usePostgresInTest(
  dataFolder: string,
  report?: (step: string) => void,
): Promise<RunningPostgres> {
  const postgres = await usePostgres({ dataFolder, ...(report && { report }) })
  onTestFinished(() => postgres.release())
  return postgres
}

export function homeFolder(dataFolder: string): string {
  return homeIn(dataFolder).folder
}
