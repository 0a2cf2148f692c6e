/** A document whose fragments each spread the next one twice: `2 ** levels` fields when written out. */
export function doubledFragments(levels: number): string {
  const names = Array.from({ length: levels }, (_, level) => `F${level}`)
  const fragments = names.map((name, level) => {
    const next = names[level + 1]
    return `fragment ${name} on Query { ${next === undefined ? '__typename' : `...${next} ...${next}`} }`
  })
  return `{ ...F0 } ${fragments.join(' ')}`
}
