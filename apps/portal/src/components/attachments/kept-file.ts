/** A file that the server holds for us; it is claimed by naming its ticket. */
export interface KeptFile {
  readonly ticket: string
  readonly name: string
  readonly sizeInBytes: number
}
