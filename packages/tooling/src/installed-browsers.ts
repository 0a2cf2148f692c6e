import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

export interface Machine {
  readonly platform: NodeJS.Platform
  readonly environment: Readonly<Record<string, string | undefined>>
}

const namesOnPath = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']

const placesOnLinux = ['/opt/google/chrome/chrome', '/usr/lib/chromium/chromium', '/snap/bin/chromium']

const placesOnMacos = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

const placesOnWindows = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/** Every place where a Chromium or Chrome usually stands on such a machine, the likeliest first. */
export function browserPlaces({ platform, environment }: Machine): string[] {
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (name) => environment[name] ?? [],
    )
    return roots.flatMap((root) => placesOnWindows.map((place) => `${root}\\${place}`))
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const onPath = namesOnPath.flatMap((name) => folders.map((folder) => join(folder, name)))
  if (platform !== 'darwin') return [...onPath, ...placesOnLinux]
  const applications = ['/Applications', `${environment.HOME ?? ''}/Applications`]
  return [...onPath, ...applications.flatMap((root) => placesOnMacos.map((place) => `${root}/${place}`))]
}

/** The browsers that are there and may be run. */
export function installedBrowsers(machine: Machine): string[] {
  return browserPlaces(machine).filter(mayRun)
}

export function mayRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
