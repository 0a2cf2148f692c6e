import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'

const TEXT = /\.(js|css|html|svg|json|webmanifest)$/
/** Smaller files gain nothing. */
const SMALLEST_IN_BYTES = 1_000

/** A step of the build: beside each text of a site stands its gzip and its brotli, which the server sends instead. */
export const compressSite = () => ({
  name: 'compress-site',
  apply: 'build' as const,
  async writeBundle({ dir }: { readonly dir?: string | undefined }): Promise<void> {
    if (dir === undefined) return
    const names = (await readdir(dir, { recursive: true })).filter((name) => TEXT.test(name))
    await Promise.all(names.map((name) => compress(join(dir, name))))
  },
})

async function compress(path: string): Promise<void> {
  if ((await stat(path)).size < SMALLEST_IN_BYTES) return
  const content = await readFile(path)
  await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }))
  await writeFile(`${path}.br`, await promisify(brotliCompress)(content))
}
