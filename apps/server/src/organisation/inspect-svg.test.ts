import { describe, expect, it } from 'vitest'
import { inspectSvg } from './inspect-svg.js'
import { drawing } from './logo.fixture.js'

const inspect = (text: string) => inspectSvg(Buffer.from(text))

describe('a drawing that only draws', () => {
  it.each([
    ['shapes', drawing('<g fill="#0a6f6a"><rect width="4" height="4"/><circle r="1"></circle></g>')],
    [
      'a gradient of its own',
      drawing('<defs><linearGradient id="a"/></defs><path fill="url(#a)" d="M0 0"/>'),
    ],
    ['a shape used again', drawing('<symbol id="s"/><use href="#s"/><use xlink:href="#s"/>', xlink())],
    ['a title with signs', drawing('<title>Jansen &amp; Zonen</title>')],
    ['its own style', drawing('<style>.a{fill:red;mask:url(#m)}</style><path class="a" d="M0 0"/>')],
    [
      'a declaration and a comment',
      `<?xml version="1.0" encoding="UTF-8"?>\n<!-- ours -->\n${drawing('')}\n`,
    ],
    ['a mark of its encoding', `\uFEFF${drawing('')}`],
  ])('%s', (_, text) => {
    expect(inspect(text)).toBe('harmless')
  })
})

describe('a drawing that could do more is not taken', () => {
  it.each([
    ['a program', drawing('<script>alert(1)</script>')],
    ['a program in capitals', drawing('<SCRIPT>alert(1)</SCRIPT>')],
    ['a program under another name', drawing('<x:script xmlns:x="http://www.w3.org/2000/svg">a</x:script>')],
    ['what happens when it is loaded', drawing('', ' onload="alert(1)"')],
    ['what happens when it is clicked', drawing('<path ONCLICK="alert(1)" d=""/>')],
    ['a page inside', drawing('<foreignObject><p>x</p></foreignObject>')],
    ['a picture from elsewhere', drawing('<image href="https://example.com/a.png"/>')],
    ['a shape from elsewhere', drawing('<use href="https://example.com/a.svg#s"/>')],
    ['a link', drawing('<a href="javascript:alert(1)"><path d=""/></a>')],
    ['an address in a value', drawing('<path fill="url(https://example.com/a)" d=""/>')],
    ['an address in its style', drawing('<style>.a{fill:url(//example.com)}</style>')],
    ['a style from elsewhere', drawing('<style>@import "https://example.com";</style>')],
    ['a hidden address', drawing('<path fill="u&#114;l(//example.com)" d=""/>')],
    ['a hidden address in its style', drawing('<style>.a{fill:u\\72l(//example.com)}</style>')],
    ['a change while it is shown', drawing('<set attributeName="href" to="javascript:a"/>')],
    ['a definition of its own words', `<!DOCTYPE svg [<!ENTITY a "b">]>${drawing('')}`],
    ['an instruction', `<?xml-stylesheet href="https://example.com"?>${drawing('')}`],
    ['unread text', drawing('<![CDATA[<script>alert(1)</script>]]>')],
    ['another language inside', drawing('<g xmlns="http://www.w3.org/1999/xhtml"/>')],
    ['an unclosed part', drawing('<g>')],
    ['parts that cross', drawing('<g><path d=""></g></path>')],
    ['two drawings', `${drawing('')}${drawing('')}`],
    ['text round it', `x${drawing('')}`],
    ['a value without quotes', drawing('<path d=M0/>')],
  ])('%s', (_, text) => {
    expect(inspect(text)).toBe('unsafe')
  })

  it.each([
    ['a page', '<!doctype html><p>x</p>'],
    ['text', 'svg'],
    ['bytes', '\u0000\u0001'],
  ])('%s is no drawing', (_, text) => {
    expect(inspect(text)).toBe('no-drawing')
  })

  it('bytes that are no text are no drawing', () => {
    expect(inspectSvg(Buffer.concat([Buffer.from(drawing('')), Buffer.from([0xff, 0xfe])]))).toBe(
      'no-drawing',
    )
  })
})

const xlink = () => ' xmlns:xlink="http://www.w3.org/1999/xlink"'
