import type { TextFile } from './rule-title-faults.js'

/** Where a program begins, and gets its clock. */
const mayReadTheClock = /^apps\/server\/src\/(commands\/)?[^/]+\.ts$/
const isRule = /^packages\/domain\/src\//

/** Files of the product that read a clock of their own, and rules that throw dice. */
export function clockFaults(files: readonly TextFile[]): string[] {
  return files.flatMap(({ path, text }) => [
    ...(/\bTemporal\s*\.\s*Now\b/.test(text) && !mayReadTheClock.test(path)
      ? [`${path}: take the moment as an argument`]
      : []),
    ...(/\bMath\s*\.\s*random\b/.test(text) && isRule.test(path)
      ? [`${path}: take the choice as an argument`]
      : []),
  ])
}
