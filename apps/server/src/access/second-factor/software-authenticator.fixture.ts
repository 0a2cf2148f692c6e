import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'

/** Concise binary, as much of it as a passkey says. */
function cbor(value: unknown): Buffer {
  if (typeof value === 'number') return value >= 0 ? head(0, value) : head(1, -1 - value)
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)])
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value])
  const entries = [...(value as Map<unknown, unknown>)]
  return Buffer.concat([
    head(5, entries.length),
    ...entries.flatMap(([key, each]) => [cbor(key), cbor(each)]),
  ])
}

function head(kind: number, size: number): Buffer {
  if (size < 24) return Buffer.from([(kind << 5) | size])
  return size < 256
    ? Buffer.from([(kind << 5) | 24, size])
    : Buffer.from([(kind << 5) | 25, size >> 8, size & 255])
}

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest()
const [PRESENT, VERIFIED, HAS_CREDENTIAL] = [1, 4, 64]

/** What a test makes go wrong. */
interface Tampering {
  readonly origin?: string
  readonly challenge?: string
  readonly counter?: number
  /** The person did not show a finger, a face or a PIN. */
  readonly unverified?: boolean
}

/** A passkey of software, as a browser would answer with one. */
export class SoftwareAuthenticator {
  readonly id = randomBytes(32)
  private readonly key: KeyObject
  private readonly publicKey: KeyObject
  private counter = 0

  constructor(private readonly origin: string) {
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    this.key = pair.privateKey
    this.publicKey = pair.publicKey
  }

  /** Answers `navigator.credentials.create`, with no attestation. */
  create(options: string, tampering: Tampering = {}): string {
    const { challenge, rp } = JSON.parse(options) as { challenge: string; rp: { id: string } }
    const { x = '', y = '' } = this.publicKey.export({ format: 'jwk' })
    const cose = new Map<number, unknown>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, Buffer.from(x, 'base64url')],
      [-3, Buffer.from(y, 'base64url')],
    ])
    const size = Buffer.from([this.id.length >> 8, this.id.length & 255])
    const credential = Buffer.concat([Buffer.alloc(16), size, this.id, cbor(cose)])
    const authData = Buffer.concat([this.data(rp.id, HAS_CREDENTIAL, tampering), credential])
    const attestation = new Map<string, unknown>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', authData],
    ])
    return this.answer({
      clientDataJSON: this.client('webauthn.create', challenge, tampering).toString('base64url'),
      attestationObject: cbor(attestation).toString('base64url'),
      transports: ['internal'],
    })
  }

  /** Answers `navigator.credentials.get`. */
  get(options: string, tampering: Tampering = {}): string {
    const { challenge, rpId } = JSON.parse(options) as { challenge: string; rpId: string }
    this.counter += 1
    const authData = this.data(rpId, 0, { counter: this.counter, ...tampering })
    const client = this.client('webauthn.get', challenge, tampering)
    const signature = createSign('sha256').update(authData).update(sha256(client)).sign(this.key)
    return this.answer({
      clientDataJSON: client.toString('base64url'),
      authenticatorData: authData.toString('base64url'),
      signature: signature.toString('base64url'),
    })
  }

  private data(rpId: string, extra: number, { counter = 0, unverified = false }: Tampering): Buffer {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter)
    return Buffer.concat([sha256(rpId), Buffer.from([PRESENT | (unverified ? 0 : VERIFIED) | extra]), count])
  }

  private client(type: string, challenge: string, tampering: Tampering): Buffer {
    const { origin, challenge: other = challenge } = { origin: this.origin, ...tampering }
    return Buffer.from(JSON.stringify({ type, challenge: other, origin, crossOrigin: false }))
  }

  private answer(response: object): string {
    const id = this.id.toString('base64url')
    return JSON.stringify({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response })
  }
}
