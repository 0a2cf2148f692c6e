import { readFileSync } from 'node:fs'

/** A step of the build: the manifest of the documents that the pages ask goes with them, for the server to know. */
export const tellDocuments = (manifest: string) => ({
  name: 'tell-documents',
  apply: 'build' as const,
  generateBundle(this: {
    emitFile(file: { type: 'asset'; fileName: string; source: string }): unknown
  }): void {
    this.emitFile({ type: 'asset', fileName: 'documents.json', source: readFileSync(manifest, 'utf8') })
  },
})
