/**
 * The SQL condition that a complaint has a number: by its sequence, which is unique and which the number tells.
 * @param alias of the complaint
 * @param place of a number as `parseComplaintNumber` gives it
 */
export const isNumbered = (alias: string, place: string): string =>
  `(${alias}.sequence = split_part(${place}::text, '-', 3)::bigint and ${alias}.number = ${place}::text)`
