import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql'
import { getMetadataStorage } from 'type-graphql'
import type { RequestContext } from './context.js'

type Storage = ReturnType<typeof getMetadataStorage>
type FieldResolverMetadata = Storage['fieldResolvers'][number]
type Parameter = NonNullable<FieldResolverMetadata['params']>[number]
type Value = (source: unknown, context: RequestContext) => unknown

/**
 * Lets the graph call field resolvers that want no more than the node and the context, and are open to whoever has
 * the node, without type-graphql between: it would copy the node into an instance of its class for every field.
 */
export function callDirectly(schema: GraphQLSchema): void {
  const storage = getMetadataStorage()
  const names = new Map<unknown, string>(storage.objectTypes.map(({ target, name }) => [target, name]))
  const instances = new Map<unknown, Record<string, (...values: unknown[]) => unknown>>()
  for (const resolver of storage.fieldResolvers) {
    const type = schema.getType(names.get(typeOf(resolver)) ?? '')
    const field = isObjectType(type) ? type.getFields()[resolver.schemaName] : undefined
    const values = valuesOf(resolver)
    if (field === undefined || values === null) continue
    const instance = instances.get(resolver.target) ?? new (resolver.target as new () => never)()
    instances.set(resolver.target, instance)
    field.resolve = direct(instance, resolver.methodName, values)
  }
}

const typeOf = ({ getObjectType, resolverClassMetadata }: FieldResolverMetadata): unknown =>
  (getObjectType ?? resolverClassMetadata?.getObjectType)?.()

/** How each of the method's parameters is had; null when that, or who may call it, is type-graphql's to decide. */
function valuesOf({ kind, params, roles, middlewares }: FieldResolverMetadata): Value[] | null {
  if (kind !== 'external' || (roles?.length ?? 0) > 0 || (middlewares?.length ?? 0) > 0) return null
  const values = [...(params ?? [])].sort((a, b) => a.index - b.index).map(valueFor)
  return values.includes(null) ? null : (values as Value[])
}

function valueFor(parameter: Parameter): Value | null {
  if (parameter.kind === 'root' && parameter.propertyName === undefined) return (source) => source
  if (parameter.kind === 'context' && parameter.propertyName === undefined) return (_, context) => context
  return null
}

function direct(
  instance: Record<string, (...values: unknown[]) => unknown>,
  method: string,
  values: readonly Value[],
): GraphQLFieldResolver<unknown, RequestContext> {
  return (source, _args, context) => instance[method]?.(...values.map((value) => value(source, context)))
}
