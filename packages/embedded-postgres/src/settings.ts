import { chownSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Account } from './account.js'

export const SETTINGS_FILE = 'waarborg.conf'

/** Durable above all, reachable from this machine only, and modest enough for a developer's machine. */
const SETTINGS = {
  listen_addresses: "'127.0.0.1'",
  // A socket file's path may be 107 bytes at most, and a checkout's can be longer.
  unix_socket_directories: "''",
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  max_connections: '200',
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  max_wal_size: '2GB',
  random_page_cost: '1.1',
  jit: 'off',
  timezone: "'UTC'",
  log_timezone: "'UTC'",
  log_line_prefix: "'%m [%p] '",
  password_encryption: "'scram-sha-256'",
}

/**
 * Written before each start, so that a newer Waarborg's settings reach an older cluster, whose `postgresql.conf`
 * includes this file.
 */
export function writeSettings(cluster: string, account: Account | undefined, port: number): void {
  const lines = Object.entries({ port: String(port), ...SETTINGS }).map(
    ([name, value]) => `${name} = ${value}\n`,
  )
  const file = join(cluster, SETTINGS_FILE)
  writeFileSync(`${file}.part`, lines.join(''), { mode: 0o600 })
  if (account) chownSync(`${file}.part`, account.uid, account.gid)
  renameSync(`${file}.part`, file)
}
