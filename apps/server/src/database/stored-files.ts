/** Files in the data folder that rows name: what a backup must bring along. */
export interface StoredFiles {
  /** The folder in the data folder that holds these and nothing else. */
  readonly folder: string
  /** Whose rows name them. */
  readonly table: string
  /** Gives `id` and `sha256` in hexadecimal, in the order of their ids, of those after `$1` and at most `$2`. */
  readonly statement: string
  pathOf(dataFolder: string, id: string): string
}
