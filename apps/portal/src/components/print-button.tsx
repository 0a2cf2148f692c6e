import type { ReactNode } from 'react'

export function PrintButton({ children }: { readonly children: ReactNode }) {
  return (
    <button type="button" className="button button-plain" onClick={() => window.print()}>
      {children}
    </button>
  )
}
