const names: Record<string, string> = {
  'image/jpeg': 'JPG',
  'image/svg+xml': 'SVG',
  'text/plain': 'TXT',
  'message/rfc822': 'EML',
  'application/msword': 'DOC',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'application/vnd.oasis.opendocument.text': 'ODT',
  'video/quicktime': 'MOV',
}

/** The accepted kinds as people call them: “JPG, PNG, PDF”. Takes media types and extensions. */
export function nameFileKinds(accepted: readonly string[]): string {
  const spoken = accepted.map((kind) => names[kind] ?? kind.replace(/^.*[./]/, '').toUpperCase())
  return [...new Set(spoken)].join(', ')
}

/** Whether a file may be of an accepted kind. What the browser cannot tell is left to the server. */
export function mayBeAccepted(file: { name: string; type: string }, accepted: readonly string[]): boolean {
  if (file.type === '') return true
  return accepted.some((kind) => {
    if (kind.startsWith('.')) return file.name.toLowerCase().endsWith(kind.toLowerCase())
    return kind.endsWith('/*') ? file.type.startsWith(kind.slice(0, -1)) : file.type === kind
  })
}
