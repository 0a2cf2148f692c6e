import { launchBrowser } from '../browser.js'

export interface FirstLoad {
  readonly page: string
  /** Bytes of script as they came over the line, without the headers of the answers. */
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
      const bodies: Promise<{ readonly isScript: boolean; readonly bytes: number }>[] = []
      page.on('requestfinished', (request) => {
        const isScript = request.resourceType() === 'script'
        bodies.push(request.sizes().then(({ responseBodySize: bytes }) => ({ isScript, bytes })))
      })
      await page.goto(`${url}${path}`, { waitUntil: 'networkidle' })
      const loaded = await Promise.all(bodies)
      const sum = (of: typeof loaded) => of.reduce((total, { bytes }) => total + bytes, 0)
      loads.push({
        page: name,
        scriptInBytes: sum(loaded.filter(({ isScript }) => isScript)),
        allInBytes: sum(loaded),
      })
      await context.close()
    }
    return loads
  } finally {
    await close()
  }
}
