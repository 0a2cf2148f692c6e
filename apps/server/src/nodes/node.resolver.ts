import { may, type Permission } from '@waarborg/domain/access'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import { loadAttachment } from '../attachments/index.js'
import { categoryList } from '../categories/index.js'
import {
  bulkNodes,
  complaintList,
  extractList,
  loadContact,
  opensFile,
  savedViewNodes,
} from '../complaints/index.js'
import { forceMajeureList } from '../force-majeure/index.js'
import { type Asked, askedInside } from '../graph/asked.js'
import type { RequestContext } from '../graph/context.js'
import { graphError } from '../graph/errors.js'
import { decodeAnyId, type NodeNoun } from '../graph/ids.js'
import { NodeType } from '../graph/node.type.js'
import { loadNode } from '../graph/nodes.js'
import { Permit } from '../graph/permission.js'
import { refusalWords } from '../graph/words.js'
import { handlerList } from '../handlers/index.js'
import { importList } from '../imports/index.js'
import { journalChecks } from '../journal-reading/index.js'
import { labelList } from '../labels/index.js'
import { noteList } from '../notes/index.js'
import { notificationList } from '../notifications/index.js'
import { orderList } from '../orders/index.js'
import { loadKey } from '../partner-keys/index.js'
import { recordReading } from '../readings/index.js'
import { safetySignalList } from '../safety-signals/index.js'
import { registerBlockList } from '../seller-accounts/index.js'
import { loadSellerContact } from '../seller-contacts/index.js'
import { sellerList } from '../sellers/index.js'
import { traderLinks } from '../trader-links/index.js'
import { policyCategoryList, violationList } from '../violations/index.js'

interface Reading {
  readonly type: string
  readonly permission: Permission
  readonly load: (id: string, context: RequestContext, asked: Asked) => Promise<object | null>
}

const MAXIMUM_IDS = 100

/** How each noun is read by its address, and who may. */
const readings: Readonly<Record<NodeNoun, Reading>> = {
  complaint: {
    type: 'Complaint',
    permission: 'complaints:read',
    load: openComplaint,
  },
  handler: {
    type: 'Handler',
    permission: 'handlers:read',
    load: (id, context) => loadNode(handlerList, id, context),
  },
  category: {
    type: 'Category',
    permission: 'categories:read',
    load: (id, context) => loadNode(categoryList, id, context),
  },
  seller: {
    type: 'Seller',
    permission: 'sellers:read',
    load: (id, context) => loadNode(sellerList, id, context),
  },
  violation: {
    type: 'Violation',
    permission: 'violations:read',
    load: (id, context) => loadNode(violationList, id, context),
  },
  'policy-category': {
    type: 'PolicyCategory',
    permission: 'violations:read',
    load: (id, context) => loadNode(policyCategoryList, id, context),
  },
  order: {
    type: 'Order',
    permission: 'orders:read',
    load: (id, context) => loadNode(orderList, id, context),
  },
  import: {
    type: 'Import',
    permission: 'imports:read',
    load: (id, context) => loadNode(importList, id, context),
  },
  'journal-check': {
    type: 'JournalCheck',
    permission: 'journal:read',
    load: (id, context) => loadNode(journalChecks, id, context),
  },
  'partner-key': { type: 'PartnerKey', permission: 'keys:manage', load: loadKey },
  'seller-contact': { type: 'SellerContact', permission: 'seller-contacts:manage', load: loadSellerContact },
  extract: {
    type: 'ComplaintExtract',
    permission: 'extracts:read',
    load: (id, context) => loadNode(extractList, id, context),
  },
  note: { type: 'Note', permission: 'complaints:read', load: openNote },
  label: {
    type: 'Label',
    permission: 'labels:read',
    load: (id, context) => loadNode(labelList, id, context),
  },
  'safety-signal': {
    type: 'SafetySignal',
    permission: 'safety-signals:handle',
    load: (id, context) => loadNode(safetySignalList, id, context),
  },
  'register-block': {
    type: 'RegisterBlock',
    permission: 'register-blocks:read',
    load: (id, context) => loadNode(registerBlockList, id, context),
  },
  link: {
    type: 'TraderLink',
    permission: 'register-blocks:read',
    load: (id, context) => loadNode(traderLinks, id, context),
  },
  'force-majeure': {
    type: 'ForceMajeureWindow',
    permission: 'force-majeure:read',
    load: (id, context) => loadNode(forceMajeureList, id, context),
  },
  message: {
    type: 'Notification',
    permission: 'complaints:read',
    load: (id, context) => loadNode(notificationList, id, context),
  },
  'saved-view': {
    type: 'SavedView',
    permission: 'complaints:read',
    load: (id, context) => loadNode(savedViewNodes, id, context),
  },
  bulk: {
    type: 'Bulk',
    permission: 'complaints:assign',
    load: (id, context) => loadNode(bulkNodes, id, context),
  },
  attachment: { type: 'Attachment', permission: 'complaints:read', load: loadAttachment },
  'contact-report': { type: 'ContactReport', permission: 'complaints:read', load: openContact },
}

@Resolver()
export class NodeResolver {
  @Permit('KNOWN')
  @Query(() => NodeType, {
    nullable: true,
    description: 'Anything by its address; null when it is not there or not for the reader.',
  })
  node(
    @Arg('id', () => ID, { description: 'The address.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return read(id, context, askedInside(info))
  }

  @Permit('KNOWN')
  @Query(() => [NodeType], {
    nullable: 'items',
    description:
      'Several by their addresses, in their order; null for each that is not there or not for the reader.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'At most 100 addresses.' }) ids: string[],
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (ids.length > MAXIMUM_IDS)
      throw graphError('BAD_USER_INPUT', refusalWords.tooManyIds[context.locale]({ maximum: MAXIMUM_IDS }))
    return Promise.all(ids.map((id) => read(id, context, askedInside(info))))
  }
}

async function read(id: string, context: RequestContext, asked: Asked): Promise<object | null> {
  const address = decodeAnyId(id)
  if (address === null) return null
  const { type, permission, load } = readings[address.noun]
  if (!may(context.actor, permission)) return null
  const node = await load(address.uuid, context, asked)
  return node === null ? null : { ...node, __typename: type }
}

/** A complaint; when more than a row of it is asked, it is opened, and that is written down first. */
async function openComplaint(id: string, context: RequestContext, asked: Asked): Promise<object | null> {
  const complaint = await loadNode(complaintList, id, context)
  if (complaint !== null && opensFile(asked)) await recordReading(context, complaint.id)
  return complaint
}

/** Who opens a report reads of its complaint. */
async function openContact(id: string, context: RequestContext): Promise<object | null> {
  const contact = await loadContact(id, context)
  if (contact !== null) await recordReading(context, contact.complaintId)
  return contact
}

/** Who opens a note reads beside its complaint. */
async function openNote(id: string, context: RequestContext): Promise<object | null> {
  const note = await loadNode(noteList, id, context)
  if (note !== null) await recordReading(context, note.complaintId)
  return note
}
