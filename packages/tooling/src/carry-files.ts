import { readFileSync } from 'node:fs'

/** A step of the build: files that go with the pages for the server to read, such as the manifest of their documents. */
export const carryFiles = (files: Readonly<Record<string, string>>) => ({
  name: 'carry-files',
  apply: 'build' as const,
  generateBundle(this: {
    emitFile(file: { type: 'asset'; fileName: string; source: string }): unknown
  }): void {
    for (const [fileName, path] of Object.entries(files))
      this.emitFile({ type: 'asset', fileName, source: readFileSync(path, 'utf8') })
  },
})
