/** What a tool of the Model Context Protocol server is: a question of ours with a name that a language model can call. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Links } from './links.ts';

/** A fault that the model is told, with its code: `UNKNOWN_PARTY: No party is called …`. Any other is masked. */
export class ToolFault extends Error {}

/** Asks the GraphQL API; fails with a `ToolFault` of its first error's code and message. */
export type Ask = (query: string, variables: object) => Promise<unknown>;

/** One tool. It only reads: nothing that a model calls here changes the graph. */
export interface Tool<Shape extends z.ZodRawShape = z.ZodRawShape> {
  /** What it is called by: "who_owns". */
  readonly name: string;
  readonly title: string;
  /** For the model: when to use it and what it gives. */
  readonly description: string;
  readonly input: Shape;
  /** Asks what is to be asked and gives the data, which the caller gets too, and the same in sentences. */
  readonly run: (args: z.infer<z.ZodObject<Shape>>, ask: Ask, links: Links) => Promise<Told>;
}

/** What a tool answers. */
export interface Told {
  /** For a reader: sentences with quotes and links. */
  readonly text: string;
  /** For a program: the API's own answer. */
  readonly data: object;
}

/** Keeps the types of a tool's arguments together. */
export const tool = <Shape extends z.ZodRawShape>(one: Tool<Shape>): Tool => one as unknown as Tool;

const textOf = (name: string): string => readFileSync(new URL(`tools/${name}.graphql`, import.meta.url), 'utf8');

/** The question of a tool, in the file beside it (`tools/who-owns.graphql`), with the fragments that it uses (`tools/fragments/claim.graphql`). */
export const questionOf = (name: string, ...fragments: readonly ('claim' | 'share' | 'fact')[]): string =>
  [name, ...fragments.map((fragment) => `fragments/${fragment}`)].map(textOf).join('\n');

/** Arguments that several tools take. */
export const ARGUMENTS = {
  firm: z.string().min(1).max(300).describe('The firm: its name in any spelling, or its id.'),
  party: z.string().min(1).max(300).describe('The firm, fund, state or person: its name in any spelling, or its id.'),
  asOf: z.iso.date().optional().describe('The day of the world to look at, "2018-12-31"; today where not given.'),
  knownAt: z.iso.datetime().optional().describe('What was known at that moment; all that is known now where not given.'),
  minPercent: z.number().min(0).max(100).optional().describe('Leaves out what cannot have this many percent.'),
  first: z.int().min(1).max(100).optional().describe('How many rows; 20 where not given.'),
} as const;

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Arguments for a field that takes an id or a name. */
export const byIdOrName = (text: string): { readonly id: string } | { readonly name: string } =>
  ID.test(text) ? { id: text } : { name: text };

/** A party that nobody knows, told so that a model can go on. */
export const nobody = (name: string): Told => ({
  text: `No party here is called "${name}". search_parties finds parties by part of a name.`,
  data: { party: null },
});
