import { expect, test } from 'vitest'
import { formatFileSize } from './format-file-size.js'

test.each([
  [0, 'nl', '0 byte'],
  [850, 'nl', '850 byte'],
  [850, 'en', '850 bytes'],
  [1_234, 'nl', '1,2 kB'],
  [999_400, 'nl', '999 kB'],
  [999_600, 'nl', '1 MB'],
  [1_250_000, 'en', '1.3 MB'],
  [15_000_000, 'nl', '15 MB'],
  [9_960_000, 'nl', '10 MB'],
] as const)('a file of %d bytes is written in decimal units (%s)', (size, locale, written) => {
  expect(formatFileSize(size, locale).replace(/\u00a0/g, ' ')).toBe(written)
})
