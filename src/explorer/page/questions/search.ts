import { question } from '../net/graphql.ts';
import { WHO, type Who } from './parts.ts';

export interface Suggestions {
  readonly parties: { readonly nodes: readonly (Who & { readonly names: readonly string[] })[] };
}

/** The parties whose names fit what was typed, the best first. */
export const SUGGEST = question<Suggestions, { readonly named: string }>(/* GraphQL */ `
  query Suggest($named: String!) { parties(named: $named, first: 8) { nodes { ...Who names } } }
  ${WHO}
`);
