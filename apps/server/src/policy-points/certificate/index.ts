export { writeCertificate } from './certificate-file.js'
export { publicKeyOf, signingKeyOf } from './certificate-key.js'
export { certify } from './certify.js'
export { type CheckedCertificate, checkCertificate } from './check-certificate.js'
