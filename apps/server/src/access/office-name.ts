import type { Office } from '../office.js'

/** How the office is called, in mails and in apps of codes. */
export async function officeName(office: Pick<Office, 'reads'>): Promise<string> {
  const row = await office.reads.row<{ name: string }>({
    name: 'name of the office',
    text: 'select name from office',
    values: [],
  })
  return row?.name ?? 'Waarborg'
}
