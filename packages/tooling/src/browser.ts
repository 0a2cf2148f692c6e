import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { installedBrowsers, mayRun } from './installed-browsers.js'
import { shippedBrowser } from './shipped-browser.js'

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export interface LaunchedBrowser {
  readonly browser: Browser
  /** Ends the browser and removes every file it wrote; may be called twice. */
  close(): Promise<void>
}

/**
 * Starts a headless browser with an empty profile of its own: the one named in `CHROMIUM_PATH`, else a
 * Chromium or Chrome of this machine that starts, else the one that is installed with our packages.
 * @throws when `CHROMIUM_PATH` names something that does not start, or nothing does.
 */
export async function launchBrowser(
  installed = installedBrowsers({ platform: process.platform, environment: process.env }),
): Promise<LaunchedBrowser> {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (!mayRun(named)) throw new Error(`CHROMIUM_PATH names ${named}, which is not there or may not be run.`)
    return launch(named, {})
  }
  for (const executablePath of installed) {
    // A name on the PATH may be a stub that only says where to get the browser: then the next is tried.
    const launched = await launch(executablePath, {}).catch(() => undefined)
    if (launched) return launched
  }
  const shipped = await shippedBrowser()
  return launch(shipped.executablePath, shipped.environment)
}

async function launch(executablePath: string, environment: Record<string, string>): Promise<LaunchedBrowser> {
  const home = await mkdtemp(join(tmpdir(), 'waarborg-browser-'))
  const homes = { HOME: home, TMPDIR: home, XDG_CACHE_HOME: home, XDG_CONFIG_HOME: home }
  const env = { ...definedOf(process.env), ...homes, ...environment }
  const forget = () => rm(home, { recursive: true, force: true, maxRetries: 5 })
  try {
    const browser = await chromium.launch({ executablePath, args: quiet, env })
    const close = async () => {
      await browser.close()
      await forget()
    }
    return { browser, close }
  } catch (fault) {
    await forget()
    throw fault
  }
}

function definedOf(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
