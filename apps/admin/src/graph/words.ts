/** The same words in another language: every key of the original, each with a text. */
export type Words<Original> = {
  readonly [Key in keyof Original]: Original[Key] extends string ? string : Words<Original[Key]>
}
