import { attachments } from './nl/attachments.js'
import { faults } from './nl/faults.js'
import { follow } from './nl/follow.js'
import { form } from './nl/form.js'
import { frame } from './nl/frame.js'
import { start } from './nl/start.js'

/** The Dutch of the public pages, plain and in the polite form (KP-11). */
export const words = { frame, start, form, faults, attachments, follow }
