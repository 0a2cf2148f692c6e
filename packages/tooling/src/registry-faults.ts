import type { TextFile } from './rule-title-faults.js'

/** A package comes from whatever registry the reader uses; a host written down would override that. */
const host = /registry\s*[=:]|\bregistry\.|npmjs|_auth|tarball:|resolved\s*"?:?\s*"?https?:/i

/** Lines of lock files and configurations that tie the house to a package registry. */
export function registryFaults(files: readonly TextFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) => (host.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  )
}
