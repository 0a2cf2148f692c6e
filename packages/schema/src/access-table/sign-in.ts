import type { AccessRows } from './access-rows.js'

/**
 * How people come in. Anybody may try, and of nobody else is told whether there is such a person;
 * whoever came in is of staff from then on.
 */
// biome-ignore format: a table is read across
export const signIn: AccessRows = {
  SignInMethods: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      local:                    '*       *       *       *       *       *       *       *       *       *',
      openIdConnect:            '*       *       *       *       *       *       *       *       *       *',
    },
  },
  SignInChallenge: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      ticket:                   '*       *       *       *       *       *       *       *       *       *',
      methods:                  '*       *       *       *       *       *       *       *       *       *',
      endsAt:                   '*       *       *       *       *       *       *       *       *       *',
    },
  },
  Invitation: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      kind:                     '*       *       *       *       *       *       *       *       *       *',
      name:                     '*       *       *       *       *       *       *       *       *       *',
      email:                    '*       *       *       *       *       *       *       *       *       *',
      endsAt:                   '*       *       *       *       *       *       *       *       *       *',
    },
  },
  SignInPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      viewer:                   '-       -       -       -       *       *       *       *       *       *',
      challenge:                '*       *       *       *       *       *       *       *       *       *',
      userErrors:               '*       *       *       *       *       *       *       *       *       *',
    },
  },
  CompleteSignInPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      viewer:                   '-       -       -       -       *       *       *       *       *       *',
      userErrors:               '*       *       *       *       *       *       *       *       *       *',
    },
  },
  BeginPasskeySignInPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      options:                  '*       *       *       *       *       *       *       *       *       *',
      ticket:                   '*       *       *       *       *       *       *       *       *       *',
      userErrors:               '*       *       *       *       *       *       *       *       *       *',
    },
  },
  SignInWithPasskeyPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      viewer:                   '-       -       -       -       *       *       *       *       *       *',
      userErrors:               '*       *       *       *       *       *       *       *       *       *',
    },
  },
  RequestPasswordResetPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      requested:                '*       *       *       *       *       *       *       *       *       *',
      userErrors:               '*       *       *       *       *       *       *       *       *       *',
    },
  },
  ResetPasswordPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      changed:                  '*       *       *       *       *       *       *       *       *       *',
      userErrors:               '*       *       *       *       *       *       *       *       *       *',
    },
  },
  AcceptInvitationPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      viewer:                   '-       -       -       -       *       *       *       *       *       *',
      userErrors:               '*       *       *       *       *       *       *       *       *       *',
    },
  },
  FoundOfficePayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      viewer:                   '-       -       -       -       *       *       *       *       *       *',
      userErrors:               '*       *       *       *       *       *       *       *       *       *',
    },
  },
  RequestSellerLinkPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      requested:                '*       *       *       *       *       *       *       *       *       *',
      userErrors:               '*       *       *       *       *       *       *       *       *       *',
    },
  },
  SignInSellerPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      signedIn:                 '*       *       *       *       *       *       *       *       *       *',
      userErrors:               '*       *       *       *       *       *       *       *       *       *',
    },
  },
  SignOutSellerPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      signedOut:                '*       *       *       *       *       *       *       *       *       *',
      userErrors:               '*       *       *       *       *       *       *       *       *       *',
    },
  },
  SignOutPayload: {
    fields: {
      //                         public  compl   seller  partner HANDLER COORD   MANAGE  POLICY  AUDIT   ADMIN
      signedOut:                '-       -       -       -       *       *       *       *       *       *',
      userErrors:               '-       -       -       -       *       *       *       *       *       *',
    },
  },
}
