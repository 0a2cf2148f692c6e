/** Text that is shown as it is, whatever stands in it. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`)

/** Words between backticks as code, everything else as it is. */
export const withCode = (text: string): string => escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>')

/** A whole page for who builds software; no script, and one stylesheet of our own. */
export const page = (facts: {
  readonly language: 'nl' | 'en'
  readonly title: string
  readonly body: string
}): string => `<!doctype html>
<html lang="${facts.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(facts.title)} · Waarborg</title>
<link rel="stylesheet" href="/developers/pages.css">
</head>
<body>
${facts.body}
</body>
</html>
`
