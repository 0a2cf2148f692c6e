import { readFileSync } from 'node:fs'

/**
 * A step of the build: files that go with the pages for the server to read, such as the manifest of their documents;
 * several files of JSON become one.
 */
export const carryFiles = (files: Readonly<Record<string, string | readonly string[]>>) => ({
  name: 'carry-files',
  apply: 'build' as const,
  generateBundle(this: {
    emitFile(file: { type: 'asset'; fileName: string; source: string }): unknown
  }): void {
    for (const [fileName, path] of Object.entries(files))
      this.emitFile({ type: 'asset', fileName, source: read(path) })
  },
})

const read = (path: string | readonly string[]): string =>
  typeof path === 'string'
    ? readFileSync(path, 'utf8')
    : JSON.stringify(Object.assign({}, ...path.map((each) => JSON.parse(readFileSync(each, 'utf8')))))
