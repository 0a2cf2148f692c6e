import { accessGroups, printAccess } from './index.js'

// `npm run schema` keeps what this says.
console.log(printAccess(accessGroups))
