/** What a form may carry; the form shows these figures. */
export const MAXIMUM_FILES = 10
export const MAXIMUM_FILE_SIZE_IN_BYTES = 15_000_000

/** The types that are accepted, by what the content shows, with the endings shown to people. */
export const ACCEPTED_TYPES: Readonly<Record<string, string>> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/gif': '.gif',
  'image/webp': '.webp',
  'image/heic': '.heic',
  'application/pdf': '.pdf',
  'video/mp4': '.mp4',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'text/plain': '.txt',
}
