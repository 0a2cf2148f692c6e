/** What stands under one heading; null for what stands before the first. */
export interface Section {
  readonly heading: string | null
  readonly blocks: readonly Block[]
}

/** A paragraph is one line; a list has a line for each item. */
export interface Block {
  readonly kind: 'PARAGRAPH' | 'LIST'
  readonly lines: readonly string[]
}

const HEADING = /^#+\s+(\S.*)$/
const ITEM = /^[-*•]\s+(\S.*)$/

/**
 * A plain text as it is laid out: `# ` begins a heading, `- ` an item of a list, an empty line a new paragraph.
 * Whatever else stands there is text.
 */
export function sectionsOf(text: string): readonly Section[] {
  const pieces = text.split(/^(?=#+\s+\S)/m).map(sectionOf)
  return pieces.filter(({ heading, blocks }) => heading !== null || blocks.length > 0)
}

function sectionOf(piece: string): Section {
  const [first = '', ...rest] = piece.split('\n')
  const heading = HEADING.exec(first.trim())?.[1]?.trim() ?? null
  const body = heading === null ? piece : rest.join('\n')
  return { heading, blocks: body.split(/\n\s*\n/).flatMap(blocksOf) }
}

/** The lines between two empty ones: items that follow each other are a list, other lines run on. */
function blocksOf(paragraph: string): readonly Block[] {
  const blocks: Block[] = []
  for (const line of paragraph.split('\n').map((raw) => raw.trim())) {
    if (line === '') continue
    const item = ITEM.exec(line)?.[1]
    const last = blocks.at(-1)
    if (item !== undefined)
      blocks.splice(last?.kind === 'LIST' ? -1 : blocks.length, 1, {
        kind: 'LIST',
        lines: [...(last?.kind === 'LIST' ? last.lines : []), item],
      })
    else if (last === undefined) blocks.push({ kind: 'PARAGRAPH', lines: [line] })
    else
      blocks.splice(-1, 1, {
        ...last,
        lines: [...last.lines.slice(0, -1), `${last.lines.at(-1) ?? ''} ${line}`],
      })
  }
  return blocks
}
