import { request } from 'node:http'

/** The answer to a PUT of which only the headers are sent, its code included; the file itself never follows. */
export function answerBeforeBody(
  url: string,
  sizeInBytes: number,
  headers: Record<string, string> = {},
): Promise<readonly [status: number, code: string]> {
  return new Promise((resolve, reject) => {
    const sending = request(url, {
      method: 'PUT',
      headers: { 'content-type': 'application/octet-stream', 'content-length': sizeInBytes, ...headers },
    })
    sending.on('error', reject)
    sending.on('response', (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (part: string) => {
        text += part
      })
      answer.on('end', () => {
        resolve([answer.statusCode ?? 0, JSON.parse(text).error.code])
        sending.destroy()
      })
    })
    sending.flushHeaders()
  })
}
