import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { Office } from '../office.js'
import type { Letter } from './letter.js'

const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

/**
 * Hands a letter to the mail server; in a demonstration without one it becomes a file in `mail` of the data folder.
 * @param id the letter's own for good, so that twice is once
 * @returns `waits` when there is nowhere to hand it; `refused` when the server will never take it
 * @throws when it can be tried again later
 */
export async function postLetter(
  office: Office,
  letter: Letter,
  id: string,
): Promise<'sent' | 'waits' | 'refused'> {
  const { smtpUrl } = office.mail
  if (smtpUrl === null && office.mode === 'production') return 'waits'
  const { to, subject, text, html } = letter
  const message = {
    from: office.mail.from ?? (await officeSender(office)),
    to,
    subject,
    text,
    html,
    messageId: `<${id}@${new URL(office.publicUrl()).hostname}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableUrlAccess: true,
    disableFileAccess: true,
  }
  if (smtpUrl === null) {
    const written = await createTransport({ streamTransport: true, buffer: true }).sendMail(message)
    await keepFile(office.dataFolder, id, written.message as Buffer)
    return 'sent'
  }
  const transport = createTransport({ url: smtpUrl, ...PATIENCE })
  return transport.sendMail(message).then(
    () => 'sent' as const,
    (fault: { responseCode?: number }) => {
      if ((fault.responseCode ?? 0) >= 500) return 'refused' as const
      throw new Error(`The mail server took nothing (${fault.responseCode ?? 'no answer'}).`)
    },
  )
}

async function keepFile(dataFolder: string, id: string, content: Buffer): Promise<void> {
  const folder = join(dataFolder, 'mail')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeFile(join(folder, `${id}.part`), content, { mode: 0o600 })
  await rename(join(folder, `${id}.part`), join(folder, `${id}.eml`))
}

async function officeSender(office: Office): Promise<{ name: string; address: string }> {
  const row = await office.reads.row<{ name: string; address: string }>({
    name: 'sender of mail',
    text: 'select name, email as address from office',
    values: [],
  })
  return row ?? { name: 'Waarborg', address: 'waarborg@localhost' }
}
