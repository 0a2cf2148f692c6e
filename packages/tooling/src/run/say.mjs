/**
 * Tells whoever started us what goes on now.
 * @param {string} step
 */
export function say(step) {
  console.log(`› ${step}`)
}
