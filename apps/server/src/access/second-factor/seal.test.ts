import { expect, it } from 'vitest'
import { makeDerive } from '../../secret-key.js'
import { seal, unseal } from './seal.js'

const office = (byte: string) => ({ derive: makeDerive(Buffer.from(byte.repeat(32), 'hex')) })
const secret = Buffer.from('twintig geheime byte')

it('a sealed secret is read with the same key by whom it belongs to, and by nobody else', () => {
  const sealed = seal(office('7e'), 'sander', secret)
  expect(sealed.includes(secret)).toBe(false)
  expect(seal(office('7e'), 'sander', secret).equals(sealed)).toBe(false)
  expect(unseal(office('7e'), 'sander', sealed)).toEqual(secret)
  expect(() => unseal(office('7f'), 'sander', sealed)).toThrow()
  expect(() => unseal(office('7e'), 'fatima', sealed)).toThrow()
  const changed = Buffer.from(sealed)
  changed.writeUInt8(changed.readUInt8(14) ^ 1, 14)
  expect(() => unseal(office('7e'), 'sander', changed)).toThrow()
})
