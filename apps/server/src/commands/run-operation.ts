import { type Config, readConfig } from '../config.js'
import { OperationFault } from '../operations/index.js'

/** Does `work`, and tells in one sentence why it could not be done; the exit code says whether it went well. */
export async function runOperation(
  work: (config: Config, signal: AbortSignal) => Promise<boolean>,
): Promise<void> {
  const asked = new AbortController()
  const stop = () => asked.abort()
  process.on('SIGINT', stop).on('SIGTERM', stop)
  try {
    process.exitCode = (await work(readConfig(process.env), asked.signal)) ? 0 : 1
  } catch (fault) {
    if (!(fault instanceof OperationFault)) throw fault
    console.error(fault.message)
    process.exitCode = 2
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop)
  }
}
