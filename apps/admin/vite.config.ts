import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { carryFiles } from '@waarborg/tooling/carry-files'
import { compressSite } from '@waarborg/tooling/compress-site'
import { defaultClientConditions, defineConfig } from 'vite'

const schema = (path: string) => fileURLToPath(new URL(`../../packages/schema/${path}`, import.meta.url))
const carried = {
  'documents.json': schema('src/generated/persisted-documents.json'),
  'breaking-changes.md': schema('breaking-changes.md'),
}
const server = process.env.WAARBORG_URL ?? 'http://localhost:4000'

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/admin/',
  // The server puts the mark of each answer in its place.
  html: { cspNonce: 'nonce-of-this-answer' },
  plugins: [react(), carryFiles(carried), compressSite()],
  resolve: { conditions: ['@waarborg/source', ...defaultClientConditions], dedupe: ['graphql', 'react'] },
  build: {
    outDir: 'dist/site',
    emptyOutDir: true,
    sourcemap: true,
    target: 'es2022',
    // What most screens share comes in one file instead of dozens of crumbs, and so do the icons of several, and what
    // every address is read by.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'icons', minShareCount: 3, test: /tabler/ },
            { name: 'page-header', test: /(page-header|use-heading)\.tsx?$/ },
            { name: 'addresses', test: /admin.src.features.*-address\.ts$/ },
            { name: 'shared', minShareCount: 40, test: /^(?!.*schema.src.generated.graphql)/ },
          ],
        },
      },
    },
  },
  server: {
    proxy: {
      '/graphql': { target: server, ws: true },
      '/admin/sign-in/openid': server,
      '/attachments': server,
      '/exports': server,
      '/files': server,
      '/imports': server,
      '/logo': server,
    },
  },
})
