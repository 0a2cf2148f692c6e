import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { beginJourneys } from './journey.fixture.js'

const { open } = beginJourneys()
const LIMIT_IN_BYTES = 250_000

test.each(['/', '/complaints', '/sellers', '/sign-in'])(
  '%s loads at most 250 kB of compressed script',
  async (path) => {
    const scripts: Promise<Buffer>[] = []
    const encodings = new Set<string | undefined>()
    const page = await open(path, {
      as: 'marieke',
      watch: (watched) =>
        watched.on('response', (response) => {
          if (response.request().resourceType() !== 'script') return
          encodings.add(response.headers()['content-encoding'])
          scripts.push(response.body())
        }),
    })
    await page.waitForLoadState('networkidle')
    const sizes = (await Promise.all(scripts)).map((script) => gzipSync(script).length)
    expect(sizes.length).toBeGreaterThan(1)
    expect(encodings).toContain('br')
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(LIMIT_IN_BYTES)
  },
)
