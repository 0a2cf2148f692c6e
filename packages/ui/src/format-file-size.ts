import type { UiLocale } from './ui-locale.js'

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** A file's size in decimal units, one decimal below ten: “850 byte”, “1,2 MB”, “15 MB”. */
export function formatFileSize(sizeInBytes: number, locale: UiLocale): string {
  let size = sizeInBytes
  let step = 0
  while (size >= 999.5 && step < units.length - 1) {
    size /= 1000
    step += 1
  }
  const unit = units[step] ?? 'byte'
  return new Intl.NumberFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', {
    style: 'unit',
    unit,
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: unit === 'byte' || size >= 9.95 ? 0 : 1,
  }).format(size)
}
