import { randomInt } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

/** Below the ranges from which systems take the ports of outgoing connections, so that ours stays free when stopped. */
const LOWEST = 20_000
const HIGHEST = 32_000

/** The port this instance had last; undefined before its first start. */
export function keptPort(home: string): number | undefined {
  try {
    return Number(readFileSync(join(home, 'port'), 'utf8')) || undefined
  } catch {
    return undefined
  }
}

export function keepPort(home: string, port: number): void {
  writeFileSync(join(home, 'port.part'), `${port}\n`)
  renameSync(join(home, 'port.part'), join(home, 'port'))
}

/** The port it had last when nobody else has taken it, another free one otherwise. */
export async function choosePort(home: string): Promise<number> {
  const kept = keptPort(home)
  if (kept !== undefined && (await isFree(kept))) return kept
  for (;;) {
    const port = randomInt(LOWEST, HIGHEST)
    if (await isFree(port)) return port
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)))
  })
}
