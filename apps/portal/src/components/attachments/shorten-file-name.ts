const LONGEST = 120
const LONGEST_ENDING = 12

/** A file's name at a length that anybody can read and the server takes, with its ending kept. */
export function shortenFileName(name: string): string {
  const characters = Array.from(name.replace(/[\p{Cc}\p{Cs}]/gu, ''))
  if (characters.length <= LONGEST) return characters.join('')
  const dot = characters.lastIndexOf('.')
  const ending = characters.length - dot <= LONGEST_ENDING ? characters.slice(dot) : []
  return [...characters.slice(0, LONGEST - ending.length - 1), '…', ...ending].join('')
}
