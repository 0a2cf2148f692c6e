/** One thing that is asked of the product and of the floor, over and over. */
export interface Question {
  readonly name: string
  /** What the product is asked over the graph. */
  readonly document: string
  /** Variables, each asked in turn. */
  readonly variables: readonly Readonly<Record<string, unknown>>[]
  /**
   * The named statement that the floor answers the same with: one row with the column `data`, as the graph would
   * give it, ids apart.
   */
  readonly statement: string
  /** The values of the statement for each of the variables. */
  readonly values: (variables: Readonly<Record<string, unknown>>) => readonly unknown[]
}
