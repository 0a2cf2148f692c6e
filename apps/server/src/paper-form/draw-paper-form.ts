import type { Locale } from '@waarborg/domain/complaints'
import PDFDocument from 'pdfkit'
import { paperFormWords } from './paper-form.words.js'

/** What is printed of the office. */
export interface FormOffice {
  readonly name: string
  readonly department: string
  /** With line breaks. */
  readonly postalAddress: string
  readonly telephone: string
  readonly email: string
}

const MARGIN = 50
const INK = '#1b2329'
const QUIET = '#55616b'
const RULE = '#8b959e'

type Sheet = InstanceType<typeof PDFDocument>

/** The form on one sheet of A4, to fill in with a pen. @source KM-7, KM-20 */
export function drawPaperForm(office: FormOffice, locale: Locale): Promise<Buffer> {
  const words = paperFormWords[locale]
  const sheet = new PDFDocument({
    size: 'A4',
    margins: { top: 44, bottom: 36, left: MARGIN, right: MARGIN },
    lang: locale.toLowerCase(),
    displayTitle: true,
    info: { Title: `${words.title}. ${office.name}`, Author: office.name },
  })
  const whole = collect(sheet)
  heading(sheet, words.title, office.name)
  sheet.font('Helvetica').fontSize(9.5).fillColor(QUIET).text(words.explanation, { lineGap: 1.5 })
  part(sheet, words.who)
  for (const label of Object.values(words.fields)) line(sheet, label)
  part(sheet, words.about)
  for (const label of Object.values(words.matter)) line(sheet, label)
  lines(sheet, words.happened, 8)
  lines(sheet, words.wish, 3)
  line(sheet, words.signed)
  closing(sheet, office, locale)
  officeBox(sheet, words.office, words.officeFields)
  sheet.end()
  return whole
}

function collect(sheet: Sheet): Promise<Buffer> {
  const pieces: Buffer[] = []
  return new Promise((resolve, reject) => {
    sheet.on('data', (piece: Buffer) => pieces.push(piece))
    sheet.on('end', () => resolve(Buffer.concat(pieces)))
    sheet.on('error', reject)
  })
}

const width = (sheet: Sheet) => sheet.page.width - 2 * MARGIN

function heading(sheet: Sheet, title: string, name: string): void {
  sheet.font('Helvetica').fontSize(10).fillColor(QUIET).text(name)
  sheet.font('Helvetica-Bold').fontSize(20).fillColor(INK).text(title)
  sheet.moveDown(0.3)
}

function part(sheet: Sheet, title: string): void {
  sheet.moveDown(0.7)
  sheet.font('Helvetica-Bold').fontSize(11.5).fillColor(INK).text(title, MARGIN)
  sheet.moveDown(0.2)
}

/** A label with a rule behind it to write on. */
function line(sheet: Sheet, label: string): void {
  const y = sheet.y + 5
  sheet.font('Helvetica').fontSize(9.5).fillColor(INK).text(label, MARGIN, y)
  rule(sheet, MARGIN + 130, y + 11, width(sheet) - 130)
  sheet.x = MARGIN
  sheet.y = y + 16
}

/** A question with empty rules below it. */
function lines(sheet: Sheet, question: string, count: number): void {
  sheet
    .font('Helvetica')
    .fontSize(9.5)
    .fillColor(INK)
    .text(question, MARGIN, sheet.y + 6)
  for (let row = 0; row < count; row += 1) {
    rule(sheet, MARGIN, sheet.y + 15, width(sheet))
    sheet.y += 21
  }
}

function rule(sheet: Sheet, x: number, y: number, length: number): void {
  sheet
    .moveTo(x, y)
    .lineTo(x + length, y)
    .lineWidth(0.6)
    .strokeColor(RULE)
    .stroke()
}

function closing(sheet: Sheet, office: FormOffice, locale: Locale): void {
  const words = paperFormWords[locale]
  sheet.moveDown(0.6)
  sheet.font('Helvetica').fontSize(9.5).fillColor(INK).text(words.send(office.department), MARGIN)
  sheet.font('Helvetica-Bold').text([office.name, office.postalAddress].join('\n'))
  sheet.font('Helvetica').text(`${office.telephone}   ${office.email}`)
  sheet.moveDown(0.3)
  sheet.fillColor(QUIET).text(words.promise)
}

/** Apart from what the customer fills in. @source KM-7 */
function officeBox(sheet: Sheet, title: string, labels: readonly string[]): void {
  const top = sheet.y + 10
  const height = sheet.page.height - 36 - top
  sheet.rect(MARGIN, top, width(sheet), height).lineWidth(0.8).strokeColor(RULE).stroke()
  sheet
    .font('Helvetica-Bold')
    .fontSize(9)
    .fillColor(QUIET)
    .text(title, MARGIN + 8, top + 7)
  const column = (width(sheet) - 16) / 2
  for (const [index, label] of labels.entries()) {
    const x = MARGIN + 8 + (index % 2) * column
    const y = top + 24 + Math.floor(index / 2) * 19
    sheet.font('Helvetica').fontSize(9).fillColor(QUIET).text(label, x, y, { lineBreak: false })
    rule(sheet, x + 85, y + 9, column - 95)
  }
}
