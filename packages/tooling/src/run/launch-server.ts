import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

/**
 * Starts the server. It hears Ctrl-C only from us, so that PostgreSQL outlives it; when we die it notices that its
 * channel to us is closed, and ends.
 */
export function launchServer(
  root: string,
  node: string,
  variables: Readonly<Record<string, string>>,
  output: 'inherit' | 'ignore' = 'inherit',
): ChildProcess {
  return spawn(node, ['--enable-source-maps', join(root, 'apps', 'server', 'dist', 'main.js')], {
    cwd: root,
    env: { NODE_ENV: 'production', ...process.env, ...variables },
    stdio: ['ignore', output, 'inherit', 'ipc'],
    detached: process.platform !== 'win32',
  })
}
