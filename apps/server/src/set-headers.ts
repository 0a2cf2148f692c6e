import type { FastifyInstance, FastifyReply } from 'fastify'

/** What is no page may load, run, frame and send nothing, also when somebody opens it by itself. */
const nothing = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const unused = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer']
const unasked = ['microphone', 'midi', 'payment', 'usb', 'xr-spatial-tracking', 'interest-cohort']

const always: Readonly<Record<string, string>> = {
  'content-security-policy': nothing,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': [...unused, ...unasked].map((feature) => `${feature}=()`).join(', '),
}

/** A year, renewed with every answer. */
const onlyByTls = { 'strict-transport-security': 'max-age=31536000' }

/** For an office at this address, where people see it. */
const headersFor = (publicUrl: string | null): Readonly<Record<string, string>> =>
  publicUrl?.startsWith('https:') ? { ...always, ...onlyByTls } : always

/**
 * What every answer tells browsers. A page says what it needs instead of the strictest policy; what does not say how long
 * it may be kept is kept nowhere.
 */
export function setHeaders(server: FastifyInstance, publicUrl: string | null): void {
  const headers = headersFor(publicUrl)
  server.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers)
    done()
  })
  server.addHook('onSend', (_request, reply, payload, done) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
    done(null, payload)
  })
}

/** The answer to an address that cannot be read, which no route and no hook sees. */
export function tellUnreadableAddress(reply: FastifyReply, publicUrl: string | null): void {
  reply
    .code(400)
    .headers({ ...headersFor(publicUrl), 'cache-control': 'no-store' })
    .send({ error: { code: 'NOT_FOUND' } })
}
