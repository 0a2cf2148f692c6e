import { findBreakingChanges, type GraphQLSchema } from 'graphql'

/** A line of breaking-changes.md: `- 2027-06-01 \`Complaint.subject was removed.\` Use description.` */
const line = /^- \d{4}-\d{2}-\d{2} `([^`]+)` \S/

/** What a partner's program built on the published graph would stumble over, and no line of the record names. */
export function unnamedBreakingChanges(
  published: GraphQLSchema,
  current: GraphQLSchema,
  record: string,
): string[] {
  const named = new Set(record.split('\n').map((each) => line.exec(each)?.[1]))
  return findBreakingChanges(published, current)
    .map((change) => change.description)
    .filter((description) => !named.has(description))
}
