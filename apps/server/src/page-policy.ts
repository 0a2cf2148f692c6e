/** What a page of ours needs beyond its own scripts, styles, pictures and connections. */
interface Needs {
  readonly styles?: string
  readonly fonts?: string
  readonly workers?: string
}

/** The policy of a page: everything from here, no script in the page itself, in no frame. */
export const pagePolicy = ({ styles = '', fonts = '', workers = '' }: Needs = {}): string =>
  [
    "default-src 'self'",
    "script-src 'self'",
    `style-src 'self' ${styles}`,
    "img-src 'self' data: blob:",
    `font-src 'self' ${fonts}`,
    `worker-src 'self' ${workers}`,
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ]
    .map((part) => part.trim())
    .join('; ')
