const fields =
  'input, textarea, select, [contenteditable], [role="textbox"], [role="combobox"], [role="listbox"]'

/**
 * How a key press is called in the registry, or nothing where it belongs to what has the focus: typing in a
 * field, an open dialog or menu, a press with Ctrl, Alt or Command that the browser knows.
 */
export function pressedKey(event: KeyboardEvent): string | undefined {
  if (event.defaultPrevented || event.isComposing || event.repeat) return
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  if (event.ctrlKey || event.metaKey) return event.altKey ? undefined : `mod+${key}`
  if (event.altKey) return
  const target = event.target instanceof Element ? event.target : undefined
  if (target?.closest(fields)) return
  if (document.querySelector('[role="dialog"], [role="menu"]')) return
  return key
}
