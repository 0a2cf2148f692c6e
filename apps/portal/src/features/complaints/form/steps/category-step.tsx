import { FaultMessage } from '../../../../components/field-frame.js'
import { Link } from '../../../../site/link.js'
import { usePortal } from '../../../../site/portal-context.js'
import { CategoryChoice } from '../category-choice.js'
import { useForm } from '../form-context.js'
import { readReceipt } from '../kept-receipt.js'
import { useFault } from '../step-context.js'
import { StepFrame } from '../step-frame.js'

export function CategoryStep() {
  const { words } = usePortal()
  return (
    <StepFrame step="category" title={words.form.category.title}>
      <EarlierReceipt />
      <Categories />
    </StepFrame>
  )
}

function Categories() {
  const { form } = usePortal().words
  const { options } = useForm()
  const fault = useFault('categoryId')
  return (
    <fieldset
      className={fault ? 'field field-refused' : 'field'}
      aria-describedby={fault ? 'categoryId-hint categoryId-fault' : 'categoryId-hint'}
    >
      <legend className="unseen">{form.category.title}</legend>
      <p className="hint" id="categoryId-hint">
        {form.category.hint}
      </p>
      <FaultMessage id="categoryId" fault={fault} />
      {options.categories.map((category, index) => (
        <CategoryChoice key={category.id} category={category} first={index === 0} />
      ))}
    </fieldset>
  )
}

/** For who comes back here after sending: that it arrived, and that this is another one. */
function EarlierReceipt() {
  const { words, to } = usePortal()
  const receipt = readReceipt()
  if (!receipt) return null
  return (
    <p className="notice">
      {words.form.earlier(receipt.number)} <Link href={to({ page: 'done' })}>{words.form.earlierLink}</Link>
    </p>
  )
}
