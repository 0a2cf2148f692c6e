import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { beginJourneys } from './journey.fixture.js'

const { open } = beginJourneys()
const LIMIT_IN_BYTES = 90_000

test.each(['/', '/melden', '/volgen', '/verkopers', '/wat-mag'])(
  '%s loads at most 90 kB of compressed script',
  async (path) => {
    const scripts: Promise<Buffer>[] = []
    const encodings = new Set<string | undefined>()
    const page = await open(path, (watched) => {
      watched.on('response', (response) => {
        if (response.request().resourceType() !== 'script') return
        encodings.add(response.headers()['content-encoding'])
        scripts.push(response.body())
      })
    })
    await page.waitForLoadState('networkidle')
    const sizes = (await Promise.all(scripts)).map((script) => gzipSync(script).length)
    expect(sizes.length).toBeGreaterThan(1)
    expect(encodings).toContain('br')
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(LIMIT_IN_BYTES)
  },
)

test('the token of a secret link is in no address that the server sees', async () => {
  const addresses: string[] = []
  const page = await open(`/volgen#${'s3cret'.repeat(4)}`, (watched) => {
    watched.on('request', (request) => addresses.push(request.url(), request.headers().referer ?? ''))
  })
  await page.getByRole('heading', { name: 'Bij deze link vinden wij geen melding' }).waitFor()
  const sent = addresses.map((address) => address.replace(/#.*/, ''))
  expect(sent.filter((address) => address.includes('s3cret'))).toEqual([])
})
