import { type AccessRows, actors, relations, type TypeRows } from './access-rows.js'
import { linesOf } from './lines.js'
import { actorNames, relationNames } from './names.js'

/** The page that shows the table to people; fields with the same cells share a line. */
export function printAccess(groups: readonly AccessRows[]): string {
  return [
    '# Wie ziet wat · Who sees what',
    'Elk veld van de graaf en wie het ziet. Deze bladzijde wordt door `npm run schema` geschreven uit `src/access-table`; een test probeert elke cel. · Every field of the graph and who sees it. `npm run schema` writes this page from `src/access-table`; a test tries every cell.',
    [
      '| | |',
      '| --- | --- |',
      ...relations.map((letter) => `| ${letter} | ${inBoth(relationNames[letter])} |`),
      '| ✓ | altijd gelijk · the same for all |',
      '| – | nooit · never |',
    ].join('\n'),
    'Een relatie die bij een soort niet staat, bestaat daar niet; die nog niet kan voorkomen, staat erbij als nog niet beproefd. · A relation that is not named with a type does not exist there; one that cannot occur yet is named as not yet tried.',
    ...groups.flatMap((group) => Object.entries(group).map(([type, about]) => printType(type, about))),
  ].join('\n\n')
}

const inBoth = ({ NL, EN }: { readonly NL: string; readonly EN: string }): string =>
  NL === EN ? NL : `${NL} · ${EN}`

function printType(type: string, { relations: own = '', notYetTried = '', fields }: TypeRows) {
  const columns = actors.map((actor) => inBoth(actorNames[actor]))
  const untried = notYetTried === '' ? '' : ` (nog niet beproefd · not yet tried: ${spaced(notYetTried)})`
  return [
    `## ${type}`,
    ...(own === '' ? [] : [`${spaced(own)}${untried}`]),
    [
      `| | ${columns.join(' | ')} |`,
      `| --- |${' :-: |'.repeat(actors.length)}`,
      ...linesOf(fields).map(
        ({ names, cells }) => `| ${names.map((name) => `\`${name}\``).join(', ')} | ${cells.join(' | ')} |`,
      ),
    ].join('\n'),
  ].join('\n\n')
}

const spaced = (letters: string): string => [...letters].join(' ')
