import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { compressSite } from '@waarborg/tooling/compress-site'
import { tellDocuments } from '@waarborg/tooling/tell-documents'
import { defaultClientConditions, defineConfig } from 'vite'

const documents = fileURLToPath(
  new URL('../../packages/schema/src/generated/persisted-documents.json', import.meta.url),
)
const server = process.env.WAARBORG_URL ?? 'http://localhost:4000'

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/admin/',
  // The server puts the mark of each answer in its place.
  html: { cspNonce: 'nonce-of-this-answer' },
  plugins: [react(), tellDocuments(documents), compressSite()],
  resolve: { conditions: ['@waarborg/source', ...defaultClientConditions], dedupe: ['graphql', 'react'] },
  build: {
    outDir: 'dist/site',
    emptyOutDir: true,
    sourcemap: true,
    target: 'es2022',
    // What most screens share comes in one file instead of dozens of crumbs.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 10 }] } } },
  },
  server: {
    proxy: {
      '/graphql': { target: server, ws: true },
      '/attachments': server,
      '/files': server,
      '/imports': server,
      '/logo': server,
    },
  },
})
