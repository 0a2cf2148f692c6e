export interface Tally {
  readonly passed: number
  readonly failed: number
}

/** The part of vitest's report that is counted. */
interface Report {
  readonly testResults: readonly {
    readonly status: string
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}

/**
 * Counts a report of vitest so that nothing goes unseen: whatever did not pass failed, skipped tests included; so did
 * a file that could not be loaded, a run that reported nothing, and one that ended badly with every test passed.
 */
export function readTally(report: unknown, exitCode: number): Tally {
  if (!isReport(report)) return { passed: 0, failed: 1 }
  const counted = addUp(report.testResults.map(tallyOfFile))
  const isUnseen = counted.failed === 0 && (exitCode !== 0 || counted.passed === 0)
  return isUnseen ? { ...counted, failed: 1 } : counted
}

export function addUp(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    { passed: 0, failed: 0 },
  )
}

function tallyOfFile({ status, assertionResults }: Report['testResults'][number]): Tally {
  const passed = assertionResults.filter((test) => test.status === 'passed').length
  const failed = assertionResults.length - passed
  return { passed, failed: failed === 0 && status !== 'passed' ? 1 : failed }
}

function isReport(report: unknown): report is Report {
  return (
    typeof report === 'object' &&
    report !== null &&
    'testResults' in report &&
    Array.isArray(report.testResults)
  )
}
