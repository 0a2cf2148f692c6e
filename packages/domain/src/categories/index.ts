export * from './category.js'
