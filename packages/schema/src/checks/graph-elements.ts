import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
} from 'graphql'

/** Anything a reader of the graph may name, by its coordinate: `Complaint.number`, `Query.complaint(id:)`. */
export interface GraphElement {
  readonly coordinate: string
  readonly description: string | null | undefined
  /** Null or absent when it is not deprecated. */
  readonly deprecationReason?: string | null | undefined
}

/** Every type, field, argument, input field, enum value and directive of ours. */
export function graphElements(schema: GraphQLSchema): GraphElement[] {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  )
  const directives = schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive))
  return [
    ...types.flatMap((type) => {
      const members = isEnumType(type)
        ? type.getValues()
        : isInputObjectType(type) || isObjectType(type) || isInterfaceType(type)
          ? Object.values(type.getFields())
          : []
      return [
        at(type.name, type),
        ...members.flatMap((each) => withArguments(`${type.name}.${each.name}`, each)),
      ]
    }),
    ...directives.flatMap((directive) => withArguments(`@${directive.name}`, directive)),
  ]
}

type Element = Omit<GraphElement, 'coordinate'>

const at = (coordinate: string, { description, deprecationReason }: Element): GraphElement => ({
  coordinate,
  description,
  deprecationReason,
})

function withArguments(
  coordinate: string,
  element: Element & { readonly args?: readonly (Element & { readonly name: string })[] },
): GraphElement[] {
  return [
    at(coordinate, element),
    ...(element.args ?? []).map((each) => at(`${coordinate}(${each.name}:)`, each)),
  ]
}
