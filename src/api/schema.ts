import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import type { ApiContext } from './context.ts';
import { RESOLVERS } from './resolvers/index.ts';
import { scalars } from './scalars.ts';
import { readSdl } from './sdl.ts';

/** The contract with what answers it. */
export const createSchema = (): GraphQLSchema =>
  makeExecutableSchema<ApiContext>({ typeDefs: [...readSdl()], resolvers: [scalars, ...RESOLVERS] });
