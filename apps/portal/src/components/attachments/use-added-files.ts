import { useState } from 'react'
import type { KeptFile } from './kept-file.js'

/** The names of the files that came since the page was opened. */
export function useAddedFiles(files: readonly KeptFile[]): string[] {
  const [known] = useState(() => new Set(files.map(({ ticket }) => ticket)))
  return files.filter(({ ticket }) => !known.has(ticket)).map(({ name }) => name)
}
