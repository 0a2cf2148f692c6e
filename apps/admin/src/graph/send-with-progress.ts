import type { ApolloClient } from '@apollo/client'
import { PrepareUploadDocument } from '@waarborg/schema'
import { putFile } from './put-file.js'
import type { SentFile } from './send-file.js'

/** Asks an address for a file and puts it there, telling how far it is. A refusal without words is a failing network. */
export async function sendWithProgress(
  client: ApolloClient,
  file: File,
  options: Parameters<typeof putFile>[2],
): Promise<SentFile> {
  try {
    const input = { name: file.name, sizeInBytes: file.size }
    const { data } = await client.mutate({ mutation: PrepareUploadDocument, variables: { input } })
    const prepared = data?.prepareUpload
    if (!prepared?.upload) return { refusal: prepared?.userErrors[0]?.message }
    const { ticket, url } = prepared.upload
    const put = await putFile(url, file, options)
    return put.sent ? { ticket } : { refusal: put.refusal }
  } catch {
    return { refusal: undefined }
  }
}
