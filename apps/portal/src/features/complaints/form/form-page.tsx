import { useEffect } from 'react'
import { WaitForOptions } from '../../../components/wait-for-options.js'
import type { Step } from '../../../site/address.js'
import { usePortal } from '../../../site/portal-context.js'
import type { FormOptions } from '../../../site/use-form-options.js'
import { FormContext } from './form-context.js'
import { proofOfForm } from './proof/proof-of-form.js'
import { loadStep, pageOfStep } from './step-pages.js'
import { StopPage } from './stop-page.js'
import { useComplaintForm } from './use-complaint-form.js'
import { useReachableStep } from './use-reachable-step.js'

/** All pages of the form; the answers and the files on their way live here, above them. */
export function FormPage() {
  return <WaitForOptions>{(options) => <Form options={options} />}</WaitForOptions>
}

function Form({ options }: { readonly options: FormOptions }) {
  const { address } = usePortal()
  const form = useComplaintForm(options)
  const begun = form.answers.categoryId !== ''
  const { key } = form.answers
  const { locale } = address
  useEffect(() => {
    // So that the next pages are there when the connection is not; what does not come now is fetched then.
    if (begun) loadStep('check').catch(() => undefined)
  }, [begun])
  useEffect(() => {
    if (begun) void proofOfForm(key, locale)
  }, [begun, key, locale])
  return (
    <FormContext value={form}>
      {address.route.page === 'stop' ? <StopPage /> : null}
      {address.route.page === 'form' ? <StepPage step={address.route.step} /> : null}
    </FormContext>
  )
}

function StepPage({ step }: { readonly step: Step }) {
  const reachable = useReachableStep(step)
  const Page = pageOfStep(step)
  return reachable ? <Page key={step} /> : null
}
