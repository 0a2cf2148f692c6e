import { formatFileSize } from '@waarborg/ui'
import { LongText } from '../../../components/long-text.js'
import type { Step } from '../../../site/address.js'
import { Link } from '../../../site/link.js'
import { usePortal } from '../../../site/portal-context.js'
import { useForm } from './form-context.js'
import { nameCategory } from './name-category.js'

/** Each answer with the way back to its page. */
export function AnswersOverview() {
  const { words, address } = usePortal()
  const { answers, options } = useForm()
  const { check, order, complainant } = words.form
  const country = answers.country === 'BE' ? 'BE' : 'NL'
  const files = answers.files.map(
    ({ name, sizeInBytes }) => `${name} (${formatFileSize(sizeInBytes, address.locale)})`,
  )
  return (
    <dl className="overview">
      <Row step="category" field="categoryId" label={check.category}>
        {nameCategory(answers, options)}
      </Row>
      <Row step="description" field="description" label={check.story}>
        {answers.description}
      </Row>
      <Row step="order" field="orderNumber" label={order.orderNumber}>
        {answers.orderNumber}
      </Row>
      <Row step="order" field="subject" label={order.subject}>
        {answers.subject}
      </Row>
      <Row step="order" field="sellerName" label={check.seller}>
        {answers.sellerName}
      </Row>
      <Row step="wish" field="wish" label={check.wish}>
        {answers.wish}
      </Row>
      <Row step="attachments" field="attachments" label={check.files} empty={check.noFiles}>
        {files.join('\n')}
      </Row>
      <Row step="complainant" field="name" label={complainant.name}>
        {answers.name}
      </Row>
      <Row step="complainant" field="email" label={check.reach}>
        {`${answers.email}\n${answers.telephone}`}
      </Row>
      <Row step="complainant" field="street" label={complainant.address}>
        {`${answers.street} ${answers.houseNumber}\n${answers.postcode} ${answers.town}\n${complainant.countries[country]}`}
      </Row>
    </dl>
  )
}

interface RowProps {
  readonly step: Step
  /** The field that gets the focus there. */
  readonly field: string
  readonly label: string
  readonly empty?: string
  readonly children: string
}

function Row({ step, field, label, empty, children }: RowProps) {
  const { words, to } = usePortal()
  const { check } = words.form
  return (
    <div className="overview-row">
      <dt>{label}</dt>
      <dd className="as-written">
        {children ? <LongText text={children} /> : <span className="quiet">{empty ?? check.empty}</span>}
      </dd>
      <dd className="overview-change">
        <Link href={to({ page: 'form', step, changing: true })} focusOn={field}>
          {check.change}
          <span className="unseen"> {label}</span>
        </Link>
      </dd>
    </div>
  )
}
