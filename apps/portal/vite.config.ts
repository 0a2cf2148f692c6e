import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { carryFiles } from '@waarborg/tooling/carry-files'
import { compressSite } from '@waarborg/tooling/compress-site'
import { defineConfig } from 'vite'

const documents = ['portal', 'seller-pages', 'terms', 'tracked'].map((group) =>
  fileURLToPath(
    new URL(`../../packages/schema/src/generated/${group}/persisted-documents.json`, import.meta.url),
  ),
)
const server = process.env.WAARBORG_URL ?? 'http://localhost:4000'

/** The public pages, served by the server at `/`; every unknown path is answered with index.html. */
export default defineConfig({
  base: '/',
  plugins: [react(), carryFiles({ 'documents.json': documents }), compressSite()],
  resolve: { conditions: ['@waarborg/source', 'browser', 'import', 'module', 'default'] },
  build: {
    outDir: 'dist/site',
    target: 'es2022',
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
  },
  server: { proxy: { '/graphql': server, '/files': server, '/logo': server } },
})
