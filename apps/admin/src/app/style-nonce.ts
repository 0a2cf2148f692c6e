const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')

/** The mark by which the browser takes styles that are written while the app runs; empty where no policy asks one. */
export const styleNonce = (): string => meta?.nonce ?? ''

// What keeps the page from scrolling under a dialog looks for it by this name.
Object.assign(globalThis, { __webpack_nonce__: styleNonce() })
