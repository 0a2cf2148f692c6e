import { describe, expect, it } from 'vitest'
import { parsePassword } from './parse-password.js'

const known = {
  isLeaked: (password: string) => ['qwerty123456789', 'welkom', 'dragonfly'].includes(password),
  personal: ['Sander Hoekstra', 'sander@waarborg.example'],
}
const judged = (raw: string) => {
  const result = parsePassword(raw, ['password'], known)
  return result.ok ? 'accepted' : result.rejections[0]?.kind
}

describe('a password', () => {
  it.each([
    ['eleven chars'.slice(0, 11), 'password-too-short'],
    ['twelve chars', 'accepted'],
    ['😀'.repeat(4), 'password-too-short'],
    ['juist paard batterij nietje', 'accepted'],
    [`${'abcdefghij'.repeat(100)}`, 'accepted'],
    [`${'abcdefghij'.repeat(100)}k`, 'password-too-long'],
    ['aaaaaaaaaaaaaaaa', 'password-guessable'],
    ['abababababababab', 'password-guessable'],
    ['Sander-Hoekstra-1', 'password-guessable'],
    ['sander@waarborg.example', 'password-guessable'],
    ['waarborg-demo', 'password-guessable'],
    ['Waarborgwaarborg!', 'password-guessable'],
    ['sander houdt van fietsen', 'accepted'],
    ['QWERTY123456789', 'password-leaked'],
    ['Welkom2026!!!', 'password-leaked'],
    ['123456dragonfly', 'password-leaked'],
    ['dragonfly mountain', 'accepted'],
  ])('%s is %s', (raw, expected) => {
    expect(judged(raw)).toBe(expected)
  })

  it('is the same however its accents were typed', () => {
    const typed = (raw: string) => parsePassword(raw, [], known)
    expect(typed('een cre\u0300me fiets')).toEqual(typed('een crème fiets'.normalize('NFC')))
  })
})
