import type { Letter } from './letter.js'

/** What a letter says: paragraphs, and one link on a line of its own. */
export interface Wording {
  readonly subject: string
  readonly greeting: string
  readonly before: readonly string[]
  readonly link: { readonly words: string; readonly address: string }
  readonly after: readonly string[]
  readonly signature: string
}

/** The same words as plain text and as simple HTML; names stand in it literally. */
export function writeLetter(to: Letter['to'], wording: Wording): Letter {
  const { subject, greeting, before, link, after, signature } = wording
  const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${escaped(line)}</p>`).join('\n')
  return {
    to,
    subject,
    text: [greeting, ...before, link.address, ...after, signature].join('\n\n'),
    html: `<!doctype html>
<html><body style="font-family: sans-serif; line-height: 1.5">
${paragraphs([greeting, ...before])}
<p><a href="${escaped(link.address)}">${escaped(link.words)}</a></p>
${paragraphs([...after, signature])}
</body></html>
`,
  }
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
