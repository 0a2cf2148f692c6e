import { describe, expect, it } from 'vitest'
import { checkPassword, hashPassword, watchComparisons } from './password.js'

describe('checking a password', () => {
  it('accepts the right one only', async () => {
    const hash = await hashPassword('een lang wachtwoord')
    expect(await checkPassword(hash, 'een lang wachtwoord')).toBe(true)
    expect(await checkPassword(hash, 'een lang wachtwoord ')).toBe(false)
    expect(await checkPassword(hash, '')).toBe(false)
  })

  it('takes the same work for somebody known and for a stranger', async () => {
    const works: string[] = []
    const unwatch = watchComparisons((hash) => works.push(hash.split('$').slice(0, 4).join('$')))
    expect(await checkPassword(await hashPassword('geheim'), 'geraden')).toBe(false)
    expect(await checkPassword(null, 'geraden')).toBe(false)
    unwatch()
    expect(works).toEqual(Array(2).fill('$argon2id$v=19$m=19456,t=2,p=1'))
  })

  it('knows no password that belongs to a stranger', async () => {
    expect(await checkPassword(null, 'nobody has this password')).toBe(false)
  })

  it('salts: the same password twice gives two hashes', async () => {
    expect(await hashPassword('geheim')).not.toBe(await hashPassword('geheim'))
  })
})
