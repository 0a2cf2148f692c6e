import type { FormFaultFragment } from '@waarborg/schema'

/** Each fault of a file with the name of the file before it, since none of them has a field that shows it. */
export const nameFaults = (
  faults: readonly FormFaultFragment[] | undefined,
  files: readonly { readonly name: string }[],
): readonly FormFaultFragment[] | undefined =>
  faults?.map((fault) => {
    const [field, place] = fault.path
    const name = field === 'files' ? files[Number(place ?? Number.NaN)]?.name : undefined
    return name === undefined ? fault : { ...fault, path: [], message: `${name}: ${fault.message}` }
  })
