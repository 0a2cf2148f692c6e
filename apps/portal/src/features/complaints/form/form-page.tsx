import { WaitForOptions } from '../../../components/wait-for-options.js'
import type { Step } from '../../../site/address.js'
import { usePortal } from '../../../site/portal-context.js'
import type { FormOptions } from '../../../site/use-form-options.js'
import { FormContext } from './form-context.js'
import { AttachmentsStep } from './steps/attachments-step.js'
import { CategoryStep } from './steps/category-step.js'
import { CheckAnswersStep } from './steps/check-answers-step.js'
import { ComplainantStep } from './steps/complainant-step.js'
import { DescriptionStep } from './steps/description-step.js'
import { OrderStep } from './steps/order-step.js'
import { WishStep } from './steps/wish-step.js'
import { StopPage } from './stop-page.js'
import { useComplaintForm } from './use-complaint-form.js'
import { useReachableStep } from './use-reachable-step.js'

const stepPages: Record<Step, () => React.ReactNode> = {
  category: CategoryStep,
  description: DescriptionStep,
  order: OrderStep,
  wish: WishStep,
  attachments: AttachmentsStep,
  complainant: ComplainantStep,
  check: CheckAnswersStep,
}

/** All pages of the form; the answers and the files on their way live here, above them. */
export function FormPage() {
  return <WaitForOptions>{(options) => <Form options={options} />}</WaitForOptions>
}

function Form({ options }: { readonly options: FormOptions }) {
  const { address } = usePortal()
  const form = useComplaintForm(options)
  return (
    <FormContext value={form}>
      {address.route.page === 'stop' ? <StopPage /> : null}
      {address.route.page === 'form' ? <StepPage step={address.route.step} /> : null}
    </FormContext>
  )
}

function StepPage({ step }: { readonly step: Step }) {
  const reachable = useReachableStep(step)
  const Page = stepPages[step]
  return reachable ? <Page key={step} /> : null
}
