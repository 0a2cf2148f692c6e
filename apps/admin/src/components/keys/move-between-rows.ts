const rows = 'a[data-row], button[data-row]'

/**
 * Puts the focus on the next (1) or previous (-1) row of whatever lists the page shows, from the row that has
 * it now; from elsewhere to the first. Rows are marked with `data-row`.
 */
export function moveBetweenRows(step: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>(rows)].filter((row) => row.offsetParent !== null)
  const here = all.findIndex((row) => {
    const whole = row.closest('tr, li') ?? row
    return whole.contains(document.activeElement)
  })
  const next = all[here === -1 ? 0 : Math.min(all.length - 1, Math.max(0, here + step))]
  next?.focus()
  next?.closest('tr, li')?.scrollIntoView({ block: 'nearest' })
}
