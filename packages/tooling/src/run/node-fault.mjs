const OLDEST = [20, 19]

/**
 * Why this version of Node cannot run Waarborg; undefined when it can.
 * @param {string} version
 * @returns {string | undefined}
 */
export function nodeFault(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return undefined
  return `Waarborg needs Node ${OLDEST.join('.')} or newer; this is Node ${version}.`
}
