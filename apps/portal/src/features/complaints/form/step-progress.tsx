import { type Step, steps } from '../../../site/address.js'
import { usePortal } from '../../../site/portal-context.js'

/** How far the reader is, in words and as a row of marks. */
export function StepProgress({ step }: { readonly step: Step }) {
  const { words } = usePortal()
  const place = steps.indexOf(step)
  return (
    <div className="progress">
      <p>{words.form.progress(place + 1, steps.length)}</p>
      <div className="progress-marks" aria-hidden="true">
        {steps.map((each, index) => (
          <span key={each} className={index <= place ? 'mark mark-reached' : 'mark'} />
        ))}
      </div>
    </div>
  )
}
