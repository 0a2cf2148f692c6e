/** What a drawing may be made of; everything else can run, fetch or show another document. */
const ELEMENTS = new Set(
  `svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan style
   linearGradient radialGradient stop clipPath mask pattern`.split(/\s+/),
)

const SPACE = /\s*/y
const DECLARATION = /<\?xml\s[^<>?]*\?>/y
const COMMENT = /<!--(?:(?!--)[\s\S])*-->/y
const TAG = /<(\/?)([A-Za-z]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y
const TEXT = /[^<]+/y
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
/** Ways to fetch something or to hide that one does. */
const REACHES_OUT = /url\(\s*(?!["']?#)|@|\\|&#|javascript:|expression\(/i
const SVG = 'http://www.w3.org/2000/svg'
const XLINK = 'http://www.w3.org/1999/xlink'

/**
 * Whether the content is a drawing that does nothing but draw. It is read strictly, sign by sign: whatever is not
 * known to be harmless makes it unsafe, so that nothing has to be taken out of it.
 */
export function inspectSvg(content: Buffer): 'harmless' | 'unsafe' | 'no-drawing' {
  const text = content.toString('utf8').replace(/^\uFEFF/, '')
  if (text.includes('\uFFFD') || !/<svg[\s>]/.test(text.slice(0, 2_000))) return 'no-drawing'
  return isHarmless(text) ? 'harmless' : 'unsafe'
}

function isHarmless(text: string): boolean {
  const open: string[] = []
  let at = 0
  let roots = 0
  const next = (form: RegExp): RegExpExecArray | null => {
    form.lastIndex = at
    const found = form.exec(text)
    if (found !== null) at += found[0].length
    return found
  }
  next(SPACE)
  next(DECLARATION)
  while (at < text.length) {
    if (next(COMMENT)) continue
    const tag = next(TAG)
    if (tag === null) {
      const words = next(TEXT)
      if (words === null || (open.length === 0 && words[0].trim() !== '')) return false
      if (open.at(-1) === 'style' && REACHES_OUT.test(words[0])) return false
      continue
    }
    const [, closing, name = '', attributes = '', empty] = tag
    if (closing) {
      if (open.pop() !== name || attributes !== '') return false
      continue
    }
    if (open.length === 0 && (name !== 'svg' || ++roots > 1)) return false
    if (!ELEMENTS.has(name) || open.at(-1) === 'style' || !attributesAreHarmless(attributes)) return false
    if (!empty) open.push(name)
  }
  return open.length === 0 && roots === 1
}

function attributesAreHarmless(attributes: string): boolean {
  return [...attributes.matchAll(ATTRIBUTE)].every(([, name = '', double, single]) => {
    const value = double ?? single ?? ''
    if (name === 'xmlns') return value === SVG
    if (name === 'xmlns:xlink') return value === XLINK
    if (name === 'xml:space') return true
    if (name === 'href' || name === 'xlink:href') return value.startsWith('#')
    return !/^on|:/i.test(name) && !REACHES_OUT.test(value)
  })
}
