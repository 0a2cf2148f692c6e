/** Who may use a root field, for everybody who could ask; the order of `readers`. */
export const readers = ['the public', 'sander', 'marieke', 'hendrik', 'anouk', 'ravi', 'tess'] as const

/**
 * Every root field of the graph × every kind of reader. `yes`: answered. `no`: FORBIDDEN.
 * `in`: UNAUTHENTICATED, sign in first. A field that is not here fails its test.
 */
// biome-ignore format: a table is read across
export const rootFields: Readonly<Record<string, readonly ('yes' | 'no' | 'in')[]>> = {
  //                                public HANDLER COORD  MANAG  POLICY AUDIT  ADMIN
  'query viewer':                 ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'query trackedComplaint':       ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'query submissionForm':         ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'query formChallenge':          ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'query node':                   ['in',  'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'query nodes':                  ['in',  'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'query complaint':              ['in',  'yes', 'yes', 'yes', 'no',  'yes', 'no' ],
  'query complaintByNumber':      ['in',  'yes', 'yes', 'yes', 'no',  'yes', 'no' ],
  'query complaints':             ['in',  'yes', 'yes', 'yes', 'no',  'yes', 'no' ],
  'query dashboard':              ['in',  'yes', 'yes', 'yes', 'no',  'yes', 'no' ],
  'query handlers':               ['in',  'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'query categories':             ['in',  'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'query sellers':                ['in',  'yes', 'yes', 'yes', 'yes', 'yes', 'no' ],
  'query seller':                 ['in',  'yes', 'yes', 'yes', 'yes', 'yes', 'no' ],
  'query sellerByRegisterNumber': ['in',  'yes', 'yes', 'yes', 'yes', 'yes', 'no' ],
  'query policyCategories':       ['in',  'yes', 'yes', 'yes', 'yes', 'yes', 'no' ],
  'query violations':             ['in',  'yes', 'yes', 'yes', 'yes', 'yes', 'no' ],
  'query violation':              ['in',  'yes', 'yes', 'yes', 'yes', 'yes', 'no' ],
  'query orders':                 ['in',  'yes', 'yes', 'yes', 'no',  'yes', 'no' ],
  'query order':                  ['in',  'yes', 'yes', 'yes', 'no',  'yes', 'no' ],
  'query imports':                ['in',  'no',  'yes', 'yes', 'no',  'yes', 'no' ],
  'query import':                 ['in',  'no',  'yes', 'yes', 'no',  'yes', 'no' ],
  'query importFields':           ['in',  'no',  'yes', 'yes', 'no',  'yes', 'no' ],
  'query previewImport':          ['in',  'no',  'yes', 'yes', 'no',  'no',  'no' ],
  'mutation prepareImport':       ['in',  'no',  'yes', 'yes', 'no',  'no',  'no' ],
  'mutation startImport':         ['in',  'no',  'yes', 'yes', 'no',  'no',  'no' ],
  'mutation stopImport':          ['in',  'no',  'yes', 'yes', 'no',  'no',  'no' ],
  'mutation resumeImport':        ['in',  'no',  'yes', 'yes', 'no',  'no',  'no' ],
  'query journalEntries':         ['in',  'no',  'yes', 'yes', 'no',  'yes', 'yes'],
  'query lastJournalCheck':       ['in',  'no',  'yes', 'yes', 'no',  'yes', 'yes'],
  'mutation checkJournal':        ['in',  'no',  'no',  'yes', 'no',  'yes', 'yes'],
  'query organisation':           ['in',  'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'mutation signIn':              ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'mutation signOut':             ['in',  'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'mutation prepareUpload':       ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'mutation submitComplaint':     ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'mutation registerComplaint':   ['in',  'yes', 'yes', 'yes', 'no',  'no',  'no' ],
  'mutation assignComplaint':     ['in',  'yes', 'yes', 'yes', 'no',  'no',  'no' ],
  'mutation confirmAssignment':   ['in',  'yes', 'yes', 'yes', 'no',  'no',  'no' ],
  'mutation nameColleague':      ['in',  'no',  'yes', 'yes', 'no',  'no',  'no' ],
  'mutation recordContact':       ['in',  'yes', 'yes', 'yes', 'no',  'no',  'no' ],
  'mutation changeOrganisation':  ['in',  'no',  'no',  'yes', 'no',  'no',  'yes'],
  'mutation changeComplaintVisibility': ['in', 'no', 'no', 'yes', 'no', 'no', 'no'],
  'subscription organisationChanged': ['in', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  'subscription complaintChanged': ['in', 'yes', 'yes', 'yes', 'no',  'yes', 'no' ],
  'subscription journalCheckProgressed': ['in', 'no', 'yes', 'yes', 'no', 'yes', 'yes'],
  'subscription importProgressed': ['in', 'no',  'yes', 'yes', 'no',  'yes', 'no' ],
  'subscription dashboardChanged': ['in', 'yes', 'yes', 'yes', 'no',  'yes', 'no' ],
}
