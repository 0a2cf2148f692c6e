import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refusalWordsOf } from './file-refusal.words.js'
import { readHeading } from './read-heading.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waarborg-heading-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function headingOf(content: string | Buffer) {
  const path = join(folder, 'file.csv')
  await writeFile(path, content)
  return readHeading(path)
}

const wide = (text: string): Buffer =>
  Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])

describe('the beginning of a file tells', () => {
  it.each<[string, string | Buffer, string, string]>([
    ['commas', 'a,b,c\n1,2,3\n', 'UTF_8', 'COMMA'],
    ['semicolons with commas in the amounts', 'a;b;c\n1,50;2,50;3\n', 'UTF_8', 'SEMICOLON'],
    ['tabs', 'a\tb\tc\n1\t2\t3', 'UTF_8', 'TAB'],
    ['upright bars', 'a|b|c\n1|2|3', 'UTF_8', 'PIPE'],
    ['a mark before the heading', '\ufeffa;b;c\n', 'UTF_8', 'SEMICOLON'],
    ['what a spreadsheet is told', 'sep=;\r\na;b;c\r\n1,2;3;4\r\n', 'UTF_8', 'SEMICOLON'],
    ['UTF-16', wide('a;b;c\r\n1;2;3\r\n'), 'UTF_16', 'SEMICOLON'],
    [
      'Windows-1252',
      Buffer.from('a;b;c\ncaf\xe9;1;2 of meer dan twee\n', 'latin1'),
      'WINDOWS_1252',
      'SEMICOLON',
    ],
    ['quoted headings', '"a";"b";"c"\n', 'UTF_8', 'SEMICOLON'],
  ])('%s', async (_, content, encoding, delimiter) => {
    const heading = await headingOf(content)
    expect(heading).toMatchObject({ ok: true, value: { encoding, delimiter, columns: ['a', 'b', 'c'] } })
  })
})

describe('is refused before anything, with what was expected', () => {
  const zip = Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(40)])
  it.each<[string, string | Buffer, string]>([
    ['an empty file', '', 'EMPTY'],
    ['a file of blank lines', '\ufeff \r\n\r\n', 'EMPTY'],
    ['a zip or workbook under another name', zip, 'SPREADSHEET'],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'SPREADSHEET'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'NOT_TEXT'],
    ['a wrong delimiter', 'a:b:c\n1:2:3\n', 'NO_COLUMNS'],
    ['two columns of one name', 'a;b;a\n1;2;3\n', 'COLUMN_TWICE'],
    ['a first line without end', `${'x'.repeat(400_000)};b\n`, 'HEADING_TOO_LONG'],
  ])('%s', async (_, content, kind) => {
    const heading = await headingOf(content)
    expect(heading).toMatchObject({ ok: false, rejections: [{ kind }] })
    if (heading.ok) return
    for (const locale of ['NL', 'EN'] as const)
      for (const refusal of heading.rejections) expect(refusalWordsOf(refusal, locale).message).toMatch(/\.$/)
  })

  it('a folder, a file that is not there and one that may not be read', async () => {
    await mkdir(join(folder, 'map.csv'))
    expect(await readHeading(join(folder, 'map.csv'))).toMatchObject({ rejections: [{ kind: 'NOT_A_FILE' }] })
    expect(await readHeading(join(folder, 'weg.csv'))).toMatchObject({ rejections: [{ kind: 'NO_FILE' }] })
    const closed = join(folder, 'dicht.csv')
    await writeFile(closed, 'a;b\n')
    await chmod(closed, 0)
    const heading = await readHeading(closed)
    // Who may read everything reads this too.
    if (process.getuid?.() !== 0) expect(heading).toMatchObject({ rejections: [{ kind: 'NOT_READABLE' }] })
  })
})
