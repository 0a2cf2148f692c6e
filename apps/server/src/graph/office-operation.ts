import type { ExecutionArgs } from 'graphql'
import type { RequestContext } from './context.js'

/** An operation that is ready to be executed, with the context of its caller. */
export type OfficeOperation = ExecutionArgs & { readonly contextValue: RequestContext }
