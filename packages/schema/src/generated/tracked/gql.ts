/* eslint-disable */
import * as types from './graphql.js';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "mutation AddTrackedFiles($input: AddTrackedFilesInput!) {\n  addTrackedFiles(input: $input) {\n    complaint {\n      ...TrackedFacts\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.AddTrackedFilesDocument,
    "mutation AgreeToDelay($input: AgreeToDelayInput!) {\n  agreeToDelay(input: $input) {\n    complaint {\n      ...TrackedFacts\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.AgreeToDelayDocument,
    "mutation AnswerAftercare($input: AnswerAftercareInput!) {\n  answerAftercare(input: $input) {\n    complaint {\n      ...TrackedFacts\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.AnswerAftercareDocument,
    "mutation ChooseOption($input: ChooseOptionInput!) {\n  chooseOption(input: $input) {\n    complaint {\n      ...TrackedFacts\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.ChooseOptionDocument,
    "mutation ConfirmAgreedDeadline($input: ConfirmAgreedDeadlineInput!) {\n  confirmAgreedDeadline(input: $input) {\n    complaint {\n      ...TrackedFacts\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.ConfirmAgreedDeadlineDocument,
    "query TrackedComplaint($token: String!) {\n  trackedComplaint(token: $token) {\n    ...TrackedFacts\n  }\n}": typeof types.TrackedComplaintDocument,
    "fragment TrackedFacts on TrackedComplaint {\n  number\n  mergedNumber\n  status\n  receivedAt\n  subject\n  description\n  categoryName\n  contactBy\n  contactedAt\n  agreedDeadlineOn\n  pause {\n    since\n    reason\n  }\n  answerBy\n  handler {\n    name\n    function\n    telephone\n    email\n  }\n  files {\n    name\n    sizeInBytes\n    addedAt\n  }\n  messages {\n    text\n    writtenAt\n    writerName\n  }\n  agreedDeadlineConfirmedAt\n  round\n  agreements {\n    what\n    party\n    dueOn\n    state\n    pause {\n      since\n      reason\n    }\n  }\n  offer {\n    options {\n      key\n      description\n      amountInCents\n    }\n    answerBy\n    defaultKey\n    chosenKey\n  }\n  delay {\n    reason\n    answerOn\n  }\n  answers {\n    description\n    outcome\n    answer\n  }\n  aftercareAsked\n  allowedActions\n}": typeof types.TrackedFactsFragmentDoc,
    "mutation WithdrawTracked($input: WithdrawTrackedInput!) {\n  withdrawTracked(input: $input) {\n    complaint {\n      ...TrackedFacts\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.WithdrawTrackedDocument,
    "mutation WriteTrackedMessage($input: WriteTrackedMessageInput!) {\n  writeTrackedMessage(input: $input) {\n    complaint {\n      ...TrackedFacts\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}": typeof types.WriteTrackedMessageDocument,
};
const documents: Documents = {
    "mutation AddTrackedFiles($input: AddTrackedFilesInput!) {\n  addTrackedFiles(input: $input) {\n    complaint {\n      ...TrackedFacts\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}": types.AddTrackedFilesDocument,
    "mutation AgreeToDelay($input: AgreeToDelayInput!) {\n  agreeToDelay(input: $input) {\n    complaint {\n      ...TrackedFacts\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}": types.AgreeToDelayDocument,
    "mutation AnswerAftercare($input: AnswerAftercareInput!) {\n  answerAftercare(input: $input) {\n    complaint {\n      ...TrackedFacts\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}": types.AnswerAftercareDocument,
    "mutation ChooseOption($input: ChooseOptionInput!) {\n  chooseOption(input: $input) {\n    complaint {\n      ...TrackedFacts\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}": types.ChooseOptionDocument,
    "mutation ConfirmAgreedDeadline($input: ConfirmAgreedDeadlineInput!) {\n  confirmAgreedDeadline(input: $input) {\n    complaint {\n      ...TrackedFacts\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}": types.ConfirmAgreedDeadlineDocument,
    "query TrackedComplaint($token: String!) {\n  trackedComplaint(token: $token) {\n    ...TrackedFacts\n  }\n}": types.TrackedComplaintDocument,
    "fragment TrackedFacts on TrackedComplaint {\n  number\n  mergedNumber\n  status\n  receivedAt\n  subject\n  description\n  categoryName\n  contactBy\n  contactedAt\n  agreedDeadlineOn\n  pause {\n    since\n    reason\n  }\n  answerBy\n  handler {\n    name\n    function\n    telephone\n    email\n  }\n  files {\n    name\n    sizeInBytes\n    addedAt\n  }\n  messages {\n    text\n    writtenAt\n    writerName\n  }\n  agreedDeadlineConfirmedAt\n  round\n  agreements {\n    what\n    party\n    dueOn\n    state\n    pause {\n      since\n      reason\n    }\n  }\n  offer {\n    options {\n      key\n      description\n      amountInCents\n    }\n    answerBy\n    defaultKey\n    chosenKey\n  }\n  delay {\n    reason\n    answerOn\n  }\n  answers {\n    description\n    outcome\n    answer\n  }\n  aftercareAsked\n  allowedActions\n}": types.TrackedFactsFragmentDoc,
    "mutation WithdrawTracked($input: WithdrawTrackedInput!) {\n  withdrawTracked(input: $input) {\n    complaint {\n      ...TrackedFacts\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}": types.WithdrawTrackedDocument,
    "mutation WriteTrackedMessage($input: WriteTrackedMessageInput!) {\n  writeTrackedMessage(input: $input) {\n    complaint {\n      ...TrackedFacts\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}": types.WriteTrackedMessageDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddTrackedFiles($input: AddTrackedFilesInput!) {\n  addTrackedFiles(input: $input) {\n    complaint {\n      ...TrackedFacts\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}"): typeof import('./graphql.js').AddTrackedFilesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AgreeToDelay($input: AgreeToDelayInput!) {\n  agreeToDelay(input: $input) {\n    complaint {\n      ...TrackedFacts\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}"): typeof import('./graphql.js').AgreeToDelayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AnswerAftercare($input: AnswerAftercareInput!) {\n  answerAftercare(input: $input) {\n    complaint {\n      ...TrackedFacts\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}"): typeof import('./graphql.js').AnswerAftercareDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ChooseOption($input: ChooseOptionInput!) {\n  chooseOption(input: $input) {\n    complaint {\n      ...TrackedFacts\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}"): typeof import('./graphql.js').ChooseOptionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmAgreedDeadline($input: ConfirmAgreedDeadlineInput!) {\n  confirmAgreedDeadline(input: $input) {\n    complaint {\n      ...TrackedFacts\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}"): typeof import('./graphql.js').ConfirmAgreedDeadlineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TrackedComplaint($token: String!) {\n  trackedComplaint(token: $token) {\n    ...TrackedFacts\n  }\n}"): typeof import('./graphql.js').TrackedComplaintDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment TrackedFacts on TrackedComplaint {\n  number\n  mergedNumber\n  status\n  receivedAt\n  subject\n  description\n  categoryName\n  contactBy\n  contactedAt\n  agreedDeadlineOn\n  pause {\n    since\n    reason\n  }\n  answerBy\n  handler {\n    name\n    function\n    telephone\n    email\n  }\n  files {\n    name\n    sizeInBytes\n    addedAt\n  }\n  messages {\n    text\n    writtenAt\n    writerName\n  }\n  agreedDeadlineConfirmedAt\n  round\n  agreements {\n    what\n    party\n    dueOn\n    state\n    pause {\n      since\n      reason\n    }\n  }\n  offer {\n    options {\n      key\n      description\n      amountInCents\n    }\n    answerBy\n    defaultKey\n    chosenKey\n  }\n  delay {\n    reason\n    answerOn\n  }\n  answers {\n    description\n    outcome\n    answer\n  }\n  aftercareAsked\n  allowedActions\n}"): typeof import('./graphql.js').TrackedFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawTracked($input: WithdrawTrackedInput!) {\n  withdrawTracked(input: $input) {\n    complaint {\n      ...TrackedFacts\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}"): typeof import('./graphql.js').WithdrawTrackedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WriteTrackedMessage($input: WriteTrackedMessageInput!) {\n  writeTrackedMessage(input: $input) {\n    complaint {\n      ...TrackedFacts\n    }\n    userErrors {\n      code\n      path\n      message\n    }\n  }\n}"): typeof import('./graphql.js').WriteTrackedMessageDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
