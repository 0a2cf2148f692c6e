import { SuggestionBox } from '../../../components/suggestion-box.js'
import { usePortal } from '../../../site/portal-context.js'
import { useForm } from './form-context.js'
import { useFault } from './step-context.js'
import { useSellerSuggestions } from './use-seller-suggestions.js'

/** The seller: chosen from the marketplace's own, or typed when it is not among them. */
export function SellerField() {
  const { order } = usePortal().words.form
  const { answers, answer } = useForm()
  const suggestions = useSellerSuggestions(answers.sellerId ? '' : answers.sellerName)
  return (
    <SuggestionBox
      id="sellerName"
      label={order.seller}
      hint={order.sellerHint}
      fault={useFault('sellerName')}
      value={answers.sellerName}
      suggestions={suggestions}
      suggestionsLabel={order.suggestions}
      announce={order.found}
      onType={(sellerName) => answer({ sellerName, sellerId: '' })}
      onChoose={({ id, name }) => answer({ sellerName: name, sellerId: id })}
    />
  )
}
