import { writeFile } from 'node:fs/promises'
import { accessGroups, actorsNotYetTried, printAccess } from './dist/access-table/index.js'

await writeFile(new URL('access.md', import.meta.url), printAccess(accessGroups, actorsNotYetTried))
