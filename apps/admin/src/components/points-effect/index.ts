export { EffectsTable } from './effects-table.js'
export { PreviewPart } from './preview-part.js'
export { reaches } from './reaches.js'
export { usePreview } from './use-preview.js'
