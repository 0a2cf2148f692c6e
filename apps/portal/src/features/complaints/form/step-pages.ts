import type { ComponentType } from 'react'
import type { Step } from '../../../site/address.js'
import { CategoryStep } from './steps/category-step.js'

const pages = new Map<Step, ComponentType>([['category', CategoryStep]])

/** Fetches the page of a step; the first one comes with the form itself, all others together. */
export async function loadStep(step: Step): Promise<void> {
  if (pages.has(step)) return
  const { laterSteps } = await import('./steps/later-steps.js')
  for (const [later, page] of laterSteps) pages.set(later, page)
}

/** The page of a step that was loaded before. */
export function pageOfStep(step: Step): ComponentType {
  const page = pages.get(step)
  if (!page) throw new Error(`The page of ${step} is shown before it was loaded`)
  return page
}
