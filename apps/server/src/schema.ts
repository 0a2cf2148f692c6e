// type-graphql looks for this at its first decorator; no metadata is emitted into our own code.
import 'reflect-metadata'
import {
  JoinResolver,
  OwnAccountResolver,
  PeopleResolver,
  PersonResolver,
  SecondFactorResolver,
  SignInResolver,
  ViewerResolver,
} from './access/index.js'
import { AttachmentResolver } from './attachments/index.js'
import { CategoryResolver } from './categories/index.js'
import {
  AssignComplaintMutation,
  CategoryComplaintsResolver,
  ClockResolver,
  ComplainantResolver,
  ComplaintChangedSubscription,
  ComplaintExtractResolver,
  ComplaintExtractsResolver,
  ComplaintHistoryResolver,
  ComplaintReadingsResolver,
  ComplaintResolver,
  ConfirmAssignmentMutation,
  ContactReportResolver,
  FormChallengeResolver,
  HandlerComplaintsResolver,
  NameColleagueMutation,
  PutToSellerMutation,
  RecordContactMutation,
  RegisterComplaintMutation,
  SellerComplaintsResolver,
  SubmitComplaintMutation,
  TimelineEntryResolver,
  TrackedComplaintResolver,
  WithdrawExtractMutation,
} from './complaints/index.js'
import { DashboardResolver, MyWorkResolver } from './dashboard/index.js'
import { buildGraph } from './graph/build-graph.js'
import { GuidanceResolver, PublishGuidanceMutation } from './guidance/index.js'
import { HandlerResolver } from './handlers/index.js'
import {
  ImportPreviewResolver,
  ImportProgressedSubscription,
  ImportRejectResolver,
  ImportResolver,
  PrepareImportMutation,
  ResumeImportMutation,
  StartImportMutation,
  StopImportMutation,
} from './imports/index.js'
import { JournalCheckResolver, JournalResolver } from './journal-reading/index.js'
import { NodeResolver } from './nodes/index.js'
import { ComplaintOrderResolver, OrderResolver, SellerOrdersResolver } from './orders/index.js'
import {
  ChangeComplaintVisibilityMutation,
  ChangeOrganisationMutation,
  OrganisationResolver,
} from './organisation/index.js'
import {
  ChangePartnerKeyMutation,
  CreatePartnerKeyMutation,
  ExplorerKeyMutation,
  KeySellersResolver,
  PartnerKeyResolver,
  PartnerKeyUseResolver,
  RevokePartnerKeyMutation,
  RotatePartnerKeyMutation,
} from './partner-keys/index.js'
import {
  SellerContactActsResolver,
  SellerContactResolver,
  SellerSignInResolver,
  SellerViewerResolver,
} from './seller-contacts/index.js'
import { SellerResolver, TraderResolver } from './sellers/index.js'
import { SubmissionFormResolver } from './submission-form/index.js'
import {
  ComplaintViolationsResolver,
  PolicyCategoryResolver,
  SellerViolationsResolver,
  ViolationResolver,
} from './violations/index.js'

/** The whole graph; what is not named here is not in it. */
export const makeSchema = () =>
  buildGraph([
    JoinResolver,
    OwnAccountResolver,
    PeopleResolver,
    PersonResolver,
    SecondFactorResolver,
    SignInResolver,
    ViewerResolver,
    AttachmentResolver,
    CategoryResolver,
    CategoryComplaintsResolver,
    ClockResolver,
    ComplainantResolver,
    ComplaintExtractResolver,
    ComplaintExtractsResolver,
    ComplaintHistoryResolver,
    ComplaintOrderResolver,
    ComplaintReadingsResolver,
    ComplaintResolver,
    ComplaintViolationsResolver,
    ContactReportResolver,
    DashboardResolver,
    FormChallengeResolver,
    GuidanceResolver,
    PublishGuidanceMutation,
    HandlerResolver,
    HandlerComplaintsResolver,
    MyWorkResolver,
    ImportPreviewResolver,
    ImportRejectResolver,
    ImportResolver,
    JournalCheckResolver,
    JournalResolver,
    NodeResolver,
    OrganisationResolver,
    OrderResolver,
    KeySellersResolver,
    PartnerKeyResolver,
    PartnerKeyUseResolver,
    PolicyCategoryResolver,
    SellerOrdersResolver,
    SellerContactActsResolver,
    SellerContactResolver,
    SellerSignInResolver,
    SellerViewerResolver,
    SellerResolver,
    SellerComplaintsResolver,
    SellerViolationsResolver,
    SubmissionFormResolver,
    TimelineEntryResolver,
    TrackedComplaintResolver,
    TraderResolver,
    ViolationResolver,
    AssignComplaintMutation,
    ChangeComplaintVisibilityMutation,
    ChangeOrganisationMutation,
    ChangePartnerKeyMutation,
    CreatePartnerKeyMutation,
    ExplorerKeyMutation,
    RevokePartnerKeyMutation,
    RotatePartnerKeyMutation,
    ConfirmAssignmentMutation,
    NameColleagueMutation,
    PutToSellerMutation,
    WithdrawExtractMutation,
    PrepareImportMutation,
    ResumeImportMutation,
    StartImportMutation,
    StopImportMutation,
    RecordContactMutation,
    RegisterComplaintMutation,
    SubmitComplaintMutation,
    ComplaintChangedSubscription,
    ImportProgressedSubscription,
  ])
