import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'

/** A server process that answers on the loopback. */
export interface Serving {
  readonly url: string
  readonly pid: number
  stop(): Promise<void>
}

/**
 * Starts a program that listens on PORT and says `serving` over its channel.
 * @throws when it ends before it serves
 */
export async function serve(
  node: string,
  program: string,
  environment: Readonly<Record<string, string>>,
  words: readonly string[] = [],
): Promise<Serving> {
  const port = await freePort()
  const child = spawn(node, [program, ...words], {
    env: { ...process.env, ...environment, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const ended = once(child, 'exit')
  await Promise.race([
    once(child, 'message'),
    ended.then(([code]) => Promise.reject(new Error(`${program} ended with ${code} before it served.`))),
  ])
  return {
    url: `http://localhost:${port}`,
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  probe.close()
  await once(probe, 'close')
  return port
}
