import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  typeFromAST,
  valueFromASTUntyped,
} from 'graphql'

/** Fields inside each other, and what it costs to answer: about one a value. */
export interface Measure {
  readonly depth: number
  readonly cost: number
}

const NOTHING: Measure = { depth: 0, cost: 0 }
const DEFAULT_PAGE = 25
/** What a list without pages is taken to hold. */
const ROWS_OF_A_LIST = 5

/**
 * The depth and cost of a valid operation. A fragment is measured once and counted wherever it is spread,
 * so that measuring takes no longer than reading, whatever the sum. Introspection is as deep as one field.
 */
export function measureOperation(
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Measure {
  const variables = { ...defaultsOf(operation), ...given }
  const measured = new Map<string, Measure>()

  const ofSet = (set: SelectionSetNode | undefined, type: GraphQLNamedType | undefined): Measure =>
    set === undefined || !isCompositeType(type)
      ? NOTHING
      : set.selections.map((selection) => ofSelection(selection, type)).reduce(both, NOTHING)

  const ofSelection = (selection: SelectionNode, type: GraphQLCompositeType): Measure => {
    if (selection.kind === 'Field') return ofField(selection, type)
    if (selection.kind === 'FragmentSpread') return ofFragment(selection.name.value)
    const { typeCondition, selectionSet } = selection
    return ofSet(selectionSet, typeCondition === undefined ? type : typeFromAST(schema, typeCondition))
  }

  const ofFragment = (name: string): Measure => {
    const known = measured.get(name)
    if (known !== undefined) return known
    const fragment = fragments.get(name)
    const measure = ofSet(fragment?.selectionSet, fragment && typeFromAST(schema, fragment.typeCondition))
    measured.set(name, measure)
    return measure
  }

  const ofField = (node: FieldNode, type: GraphQLCompositeType): Measure => {
    const field = fieldOf(type, node.name.value)
    if (field === undefined) return { depth: 1, cost: 1 }
    const inside = ofSet(node.selectionSet, getNamedType(field.type))
    const depth = node.name.value.startsWith('__') ? 1 : 1 + inside.depth
    return { depth, cost: 1 + rowsOf(field, node, variables, type) * inside.cost }
  }

  return ofSet(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined)
}

const both = (one: Measure, other: Measure): Measure => ({
  depth: Math.max(one.depth, other.depth),
  cost: one.cost + other.cost,
})

const metaFields: Readonly<Record<string, GraphQLField<unknown, unknown>>> = {
  __schema: SchemaMetaFieldDef,
  __type: TypeMetaFieldDef,
}

const fieldOf = (type: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined =>
  metaFields[name] ?? ('getFields' in type ? type.getFields()[name] : undefined)

/** How many rows a field is counted for: a page its size, several addresses their number, any other list a few. */
function rowsOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
  parent: GraphQLCompositeType,
): number {
  const argument = (name: string): unknown => {
    const given = node.arguments?.find((other) => other.name.value === name)
    return given === undefined ? undefined : valueFromASTUntyped(given.value, variables)
  }
  if (getNamedType(field.type).name.endsWith('Connection'))
    return Math.max(1, Number(argument('first') ?? argument('last') ?? DEFAULT_PAGE))
  const ids = argument('ids')
  if (Array.isArray(ids)) return Math.max(1, ids.length)
  const isOwnPage = parent.name.endsWith('Connection') || parent.name.startsWith('__')
  return isListType(getNullableType(field.type)) && !isOwnPage ? ROWS_OF_A_LIST : 1
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)]],
    ),
  )
}
