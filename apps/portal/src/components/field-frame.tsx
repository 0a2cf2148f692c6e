import type { ReactNode } from 'react'
import { usePortal } from '../site/portal-context.js'

interface FieldFrameProps {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly optional?: boolean
  /** What the reader is asked to do about this field. */
  readonly fault?: string | undefined
  readonly children: ReactNode
}

/** The ids of what describes a field, for its `aria-describedby`. */
export function describedBy(id: string, hint: unknown, fault: unknown): string | undefined {
  const ids = [hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}

/** A label, a hint and a message above the one field they belong to. */
export function FieldFrame({ id, label, hint, optional = false, fault, children }: FieldFrameProps) {
  const { words } = usePortal()
  return (
    <div className={fault ? 'field field-refused' : 'field'}>
      <label htmlFor={id}>
        {label} {optional ? <span className="optional">{words.form.optional}</span> : null}
      </label>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <FaultMessage id={id} fault={fault} />
      {children}
    </div>
  )
}

export function FaultMessage({ id, fault }: { readonly id: string; readonly fault: string | undefined }) {
  return fault ? (
    <p className="fault" id={`${id}-fault`}>
      {fault}
    </p>
  ) : null
}
