import { attachments } from './en/attachments.js'
import { faults } from './en/faults.js'
import { follow } from './en/follow.js'
import { form } from './en/form.js'
import { frame } from './en/frame.js'
import { start } from './en/start.js'

/** The English of the public pages, as complete as the Dutch (KP-11). */
export const words = { frame, start, form, faults, attachments, follow }
