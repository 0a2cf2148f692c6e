import { existsSync } from 'node:fs'
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import { unpackTar } from './unpack-tar.js'

export interface ShippedBrowser {
  readonly executablePath: string
  /** What the browser needs in its environment to find its libraries and fonts. */
  readonly environment: Record<string, string>
}

const besideOurPackages = fileURLToPath(new URL('../node_modules/.cache', import.meta.url))
const unbrotli = promisify(brotliDecompress)

/** Open Sans is the face of plain text everywhere, so that a picture is the same on every machine. */
const fontsConfiguration = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
  <alias><family>system-ui</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`

/**
 * The Chromium that is installed with our packages, with the libraries and fonts that a bare machine lacks.
 * It is unpacked beside them at its first use (200 MB, some seconds) and stays there.
 * @throws where it cannot run: it is built for Linux on x64 only.
 */
export async function shippedBrowser(): Promise<ShippedBrowser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No browser found: install Chromium or Chrome, or name one in CHROMIUM_PATH.')
  }
  const home = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')))
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as { version: string }
  const folder = join(besideOurPackages, `chromium-${version}`)
  if (!existsSync(folder)) await unpackBrowser(join(home, 'bin'), folder)
  return {
    executablePath: join(folder, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: join(folder, 'lib'),
      FONTCONFIG_FILE: join(folder, 'waarborg-fonts.conf'),
    },
  }
}

/**
 * Unpacks beside the folder and renames, so that of several at once one wins and none sees a half.
 * @param archives where chromium.br and the archives of its libraries and fonts are
 */
export async function unpackBrowser(archives: string, folder: string): Promise<void> {
  const part = `${folder}.part-${process.pid}-${crypto.randomUUID()}`
  const read = async (name: string) => unbrotli(await readFile(join(archives, name)))
  try {
    await mkdir(part, { recursive: true })
    for (const name of ['al2023.tar.br', 'fonts.tar.br']) await unpackTar(await read(name), part)
    await writeFile(join(part, 'waarborg-fonts.conf'), fontsConfiguration(folder))
    await writeFile(join(part, 'chromium'), await read('chromium.br'))
    await chmod(join(part, 'chromium'), 0o755)
    await rename(part, folder)
  } catch (fault) {
    await rm(part, { recursive: true, force: true })
    if (!existsSync(folder)) throw fault
  }
}
