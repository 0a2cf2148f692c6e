export { PreviewPart } from './preview-part.js'
export { type Preview, usePreview } from './use-preview.js'
