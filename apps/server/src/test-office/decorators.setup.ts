// type-graphql looks for this at its first decorator, whichever file of ours a test reaches first.
import 'reflect-metadata'
