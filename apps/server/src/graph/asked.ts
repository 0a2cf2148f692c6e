import type { FieldNode, FragmentDefinitionNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql'

/** The fields that a request asks for, each with those asked for inside it. `ALL` where that is not looked into. */
export type Asked = 'ALL' | AskedFields
type AskedFields = ReadonlyMap<string, AskedFields>

/** Documents are kept between requests, so what a field asks for is found out once. */
const known = new WeakMap<FieldNode, AskedFields>()

/** What is asked inside the field that is being resolved. Fields that may be skipped count as asked. */
export function askedInside(info: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): AskedFields {
  const [only, ...others] = info.fieldNodes
  if (only === undefined || others.length > 0) return gather(info.fieldNodes, info.fragments)
  let asked = known.get(only)
  if (asked === undefined) {
    asked = gather([only], info.fragments)
    known.set(only, asked)
  }
  return asked
}

/** What is asked of the nodes of a connection: under `nodes`, or under `edges`. */
export function askedOfNodes(info: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): AskedFields {
  const asked = askedInside(info)
  return merged(asked.get('nodes'), asked.get('edges')?.get('node'))
}

function merged(one: AskedFields | undefined, other: AskedFields | undefined): AskedFields {
  if (one === undefined || other === undefined) return one ?? other ?? new Map()
  const both = new Map(one)
  for (const [name, inside] of other) both.set(name, merged(both.get(name), inside))
  return both
}

function gather(
  nodes: readonly FieldNode[],
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): AskedFields {
  const asked = new Map<string, FieldNode[]>()
  const collect = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === 'InlineFragment') collect(selection.selectionSet)
      else if (selection.kind === 'FragmentSpread') collect(fragments[selection.name.value]?.selectionSet)
      else asked.set(selection.name.value, [...(asked.get(selection.name.value) ?? []), selection])
    }
  }
  for (const node of nodes) collect(node.selectionSet)
  return new Map([...asked].map(([name, fields]) => [name, gather(fields, fragments)]))
}
