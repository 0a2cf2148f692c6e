import type { ApolloClient } from '@apollo/client'
import { PrepareUploadDocument } from '@waarborg/schema'

/** What came of sending a file: the ticket that claims it in a form, or why it was not taken. */
export type SentFile = { readonly ticket: string } | { readonly refusal: string | undefined }

/** Asks an address for a file and puts the file there. A refusal without words is a failing network. */
export async function sendFile(client: ApolloClient, file: File, locale: 'nl' | 'en'): Promise<SentFile> {
  try {
    const { data } = await client.mutate({
      mutation: PrepareUploadDocument,
      variables: { input: { name: file.name, sizeInBytes: file.size } },
    })
    const prepared = data?.prepareUpload
    if (!prepared?.upload) return { refusal: prepared?.userErrors[0]?.message }
    const { ticket, url } = prepared.upload
    const answer = await fetch(url, {
      method: 'PUT',
      body: file,
      credentials: 'same-origin',
      headers: { 'content-type': 'application/octet-stream', 'accept-language': locale },
    })
    if (answer.ok) return { ticket }
    const { error } = (await answer.json()) as { error?: { message?: string } }
    return { refusal: error?.message }
  } catch {
    return { refusal: undefined }
  }
}
