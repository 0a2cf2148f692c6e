import { type AccessRows, actors, relations, type TableActor, type TypeRows } from './access-rows.js'
import { cellsOf } from './cells.js'

const headings: Readonly<Record<TableActor, string>> = {
  public: 'publiek · public',
  complainant: 'melder · complainant',
  seller: 'verkoper · seller',
  partner: 'sleutel · partner key',
  handler: 'behandelaar · handler',
  coordinator: 'coördinator · coordinator',
  management: 'directie · management',
  'policy officer': 'beleid · policy officer',
  auditor: 'auditor',
  administrator: 'beheerder · administrator',
}

const dutch: Readonly<Record<keyof typeof relations, string>> = {
  o: 'eigen',
  x: 'van een ander',
  t: 'van dezelfde handelaar',
  m: 'over mijzelf',
  c: 'afgesloten',
  d: 'vernietigd',
  w: 'van het kantoor zelf',
}

/** The page that shows the table to people; fields with the same cells share a line. */
export function printAccess(groups: readonly AccessRows[]): string {
  const letters = Object.keys(relations) as (keyof typeof relations)[]
  return [
    '# Wie ziet wat · Who sees what',
    'Elk veld van de graaf en wie het ziet. Deze bladzijde wordt door `npm run schema` geschreven uit `src/access-table`; een test probeert elke cel. · Every field of the graph and who sees it. `npm run schema` writes this page from `src/access-table`; a test tries every cell.',
    [
      '| | |',
      '| --- | --- |',
      ...letters.map(legend),
      '| ✓ | altijd gelijk · the same for all |',
      '| – | nooit · never |',
    ].join('\n'),
    'Een relatie die bij een soort niet staat, bestaat daar niet; die nog niet kan voorkomen, staat erbij als nog niet beproefd. · A relation that is not named with a type does not exist there; one that cannot occur yet is named as not yet tried.',
    ...groups.flatMap((group) => Object.entries(group).map(([type, about]) => printType(type, about))),
  ].join('\n\n')
}

const legend = (letter: keyof typeof relations): string =>
  `| ${letter} | ${dutch[letter]} · ${relations[letter]} |`

function printType(type: string, { relations: own = '', notYetTried = '', fields }: TypeRows) {
  const lines = new Map<string, string[]>()
  for (const [field, row] of Object.entries(fields)) {
    const cells = Object.values(cellsOf(row)).map(printCell).join(' | ')
    lines.set(cells, [...(lines.get(cells) ?? []), `\`${field}\``])
  }
  const columns = actors.map((actor) => headings[actor])
  return [
    `## ${type}`,
    ...(own === ''
      ? []
      : [
          `${spaced(own)}${notYetTried === '' ? '' : ` (nog niet beproefd · not yet tried: ${spaced(notYetTried)})`}`,
        ]),
    [
      `| | ${columns.join(' | ')} |`,
      `| --- |${' :-: |'.repeat(actors.length)}`,
      ...[...lines].map(([cells, names]) => `| ${names.join(', ')} | ${cells} |`),
    ].join('\n'),
  ].join('\n\n')
}

const spaced = (letters: string): string => [...letters].join(' ')

const printCell = (cell: string): string => (cell === '*' ? '✓' : cell === '-' ? '–' : spaced(cell))
