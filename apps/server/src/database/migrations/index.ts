import { TheOfficeOpens1763000000001 } from './0001-the-office-opens.js'

export const migrations = [TheOfficeOpens1763000000001]
