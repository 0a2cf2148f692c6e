import { launchBrowser } from '../browser.js'

export interface FirstLoad {
  readonly page: string
  /** Bytes of script as they came over the line. */
  readonly scriptInBytes: number
  readonly allInBytes: number
}

const PAGES = [
  { page: 'portal, start page', path: '/' },
  { page: 'portal, form', path: '/melden' },
  { page: 'admin, sign-in', path: '/admin/sign-in' },
  { page: 'admin, dashboard', path: '/admin/', signedIn: true },
] as const

/** What a browser that was never here loads for each page, as it is sent: compressed. */
export async function measureFirstLoads(url: string, cookie: string): Promise<readonly FirstLoad[]> {
  const { browser, close } = await launchBrowser()
  try {
    const loads: FirstLoad[] = []
    for (const { page: name, path, ...rest } of PAGES) {
      const context = await browser.newContext()
      const [cookieName = '', value = ''] = cookie.split('=')
      if ('signedIn' in rest) await context.addCookies([{ name: cookieName, value, url }])
      const page = await context.newPage()
      const session = await context.newCDPSession(page)
      await session.send('Network.enable')
      const kinds = new Map<string, string>()
      const totals = { script: 0, all: 0 }
      session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
      session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
        totals.all += encodedDataLength
        if (kinds.get(requestId) === 'Script') totals.script += encodedDataLength
      })
      await page.goto(`${url}${path}`, { waitUntil: 'networkidle' })
      loads.push({ page: name, scriptInBytes: totals.script, allInBytes: totals.all })
      await context.close()
    }
    return loads
  } finally {
    await close()
  }
}
