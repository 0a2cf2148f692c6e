import type { ComplaintId } from '@waarborg/domain/foundation'
import { describe, expect, it } from 'vitest'
import { tellMessage } from './owed-message.words.js'

const complaintId = '0198c0de-1234-7abc-8def-0123456789ab' as ComplaintId
const receipt = (contactBy: string) =>
  ({ kind: 'receipt', complaintId, locale: 'NL', contactBy, answerBy: '2026-12-24' }) as const

describe('D-1 a message says until when', () => {
  it.each([
    ['2026-11-30T23:00:00Z', '30 november 2026 om 24:00', '30 November 2026 at 24:00'],
    ['2026-06-30T22:00:00Z', '30 juni 2026 om 24:00', '30 June 2026 at 24:00'],
    ['2026-11-30T23:01:00Z', '1 december 2026 om 00:01', '1 December 2026 at 00:01'],
    ['2026-11-30T10:15:00Z', '30 november 2026 om 11:15', '30 November 2026 at 11:15'],
  ])('%s is written as %j and as %j: midnight belongs to the day that it ends', (at, dutch, english) => {
    expect(tellMessage(receipt(at), 'NL')).toBe(
      `Ontvangen; contact uiterlijk ${dutch}, antwoord uiterlijk 24 december 2026.`,
    )
    expect(tellMessage(receipt(at), 'EN')).toBe(
      `Received; contact by ${english}, an answer by 24 December 2026.`,
    )
  })
})
