export { CategoryResolver } from './category.resolver.js'
export { CategoryType } from './category.type.js'
export { categoriesBelow, categoryJson, categoryList, categoryShape } from './category-list.query.js'
export { branchJson, type OfferedCategory, offeredAmong, readOffered } from './read-offered.js'
