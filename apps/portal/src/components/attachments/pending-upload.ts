/** A file on its way, or one that did not get there. */
export interface PendingUpload {
  readonly id: number
  readonly name: string
  readonly sizeInBytes: number
  /** `refused` will never do; `failed` may the next time. */
  readonly state: 'sending' | 'failed' | 'refused'
  /** 0 to 100, while sending. */
  readonly percentage: number
  readonly message: string
}
