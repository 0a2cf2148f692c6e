import {
  type CertificateFault,
  faultsOfCertificate,
  type SignedCertificate,
} from '@waarborg/domain/policy-points'
import { ledgerDigest } from '../ledger-digest.js'
import { readCertificate } from './certificate-file.js'
import { signedWith } from './certificate-key.js'

export interface CheckedCertificate {
  /** What it says; null when the text is no certificate. */
  readonly certificate: SignedCertificate | null
  readonly faults: readonly (CertificateFault | 'unreadable')[]
}

/** Whether a certificate is what an office with this public key signed, and adds up; by these two texts alone. */
export function checkCertificate(text: string, publicKey: string): CheckedCertificate {
  const certificate = readCertificate(text)
  if (certificate === null) return { certificate, faults: ['unreadable'] }
  return { certificate, faults: faultsOfCertificate(certificate, ledgerDigest, signedWith(publicKey)) }
}
