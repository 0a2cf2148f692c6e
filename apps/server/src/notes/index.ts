export { ComplaintNotesResolver } from './complaint-notes.resolver.js'
export { NoteMutations } from './note.mutations.js'
export { NoteResolver } from './note.resolver.js'
export { noteList } from './note-list.query.js'
