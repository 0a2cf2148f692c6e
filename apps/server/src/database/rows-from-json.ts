import type { EntityManager, ObjectLiteral } from 'typeorm'

/**
 * The rows of an entity's table that came as JSON, so that one statement can give those of several tables.
 * @param json what `json_agg` of the table's rows gave; null when there were none
 */
export function rowsFromJson<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: new () => Row,
  json: readonly Record<string, unknown>[] | null,
): Row[] {
  const { columns } = manager.connection.getMetadata(entity)
  return (json ?? []).map((stored) => {
    const row: ObjectLiteral = new entity()
    for (const { propertyName, databaseName, type, transformer } of columns) {
      const value = stored[databaseName]
      // The driver gives a bigint as text, JSON as a number.
      const given = type === 'bigint' && value !== null ? String(value) : value
      row[propertyName] = transformer && !Array.isArray(transformer) ? transformer.from(given) : given
    }
    return row as Row
  })
}
