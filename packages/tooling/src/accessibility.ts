import axe from 'axe-core'
import type { Page } from 'playwright-core'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * The faults that keep people with a disability out of the page as it stands now (WCAG 2.0 to 2.2, levels A
 * and AA, and good practice), one line for each element: rule, what to do, the element. None: an empty list.
 */
export async function findAccessibilityFaults(page: Page): Promise<string[]> {
  // Evaluated, not added as a script tag, so that it also works under a content security policy.
  await page.evaluate(axe.source)
  return page.evaluate(async (tags) => {
    const { axe: engine } = window as unknown as { axe: typeof axe }
    const { violations } = await engine.run(document, {
      runOnly: tags,
      resultTypes: ['violations'],
    })
    return violations.flatMap((rule) =>
      rule.nodes.map((node) => `${rule.id}: ${rule.help}: ${node.target.join(' ')}: ${node.html}`),
    )
  }, standards)
}
