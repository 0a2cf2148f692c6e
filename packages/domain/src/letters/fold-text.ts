/** A text in small letters without accents and without what is drawn as nothing. */
export interface FoldedText {
  readonly folded: string
  /** By place in `folded`: the place in the text that it came from. */
  readonly indexes: readonly number[]
}

export function foldText(text: string): FoldedText {
  let folded = ''
  const indexes: number[] = []
  let index = 0
  for (const sign of text) {
    const plain = foldSign(sign)
    folded += plain
    for (let turn = 0; turn < plain.length; turn += 1) indexes.push(index)
    index += sign.length
  }
  return { folded, indexes }
}

const foldSign = (sign: string): string =>
  sign
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace('’', "'")
    .toLowerCase()
