/** Nodes → clauses: which phrase does what to which, through relative clauses, participles, lists of verbs and "agreed to buy". */
import type { VerbItem } from '../../reading/types.ts';
import { CONDITIONALS } from '../words/grammar.ts';
import { takePhrase } from './arguments.ts';
import { freeze } from './drafts.ts';
import { readFinite } from './finite.ts';
import { readInfinitive } from './infinitives.ts';
import { closeRelative, levelOf, newLevel, type Parse, parseOf, resume } from './parse.ts';
import { isReduced, readParticiple } from './participles.ts';
import { openRelative } from './relatives.ts';
import type { Clause, Node, Phrase } from './types.ts';

function take(parse: Parse, node: Node, at: number): void {
  if (node.kind === 'COMMA' && node.word !== ',' && parse.nodes[at + 1]?.kind === 'PREP') closeRelative(parse);
  else if (node.kind === 'COMMA') resume(parse, parse.nodes[at + 1]);
  if (node.kind === 'PHRASE') takePhrase(parse, node, at);
  else if (node.kind === 'VERB') takeVerb(parse, node.verb, at);
  else if (node.kind === 'RELATIVE') openRelative(parse, node.word, at);
  else if (node.kind === 'SUB') levelOf(parse).conditional = CONDITIONALS.has(node.word);
  else if (node.kind === 'DATE') levelOf(parse).last?.dates.push(node.date);
  else if (node.kind === 'STOP' && node.word === ';') parse.levels = [newLevel()];
}

function takeVerb(parse: Parse, verb: VerbItem, at: number): void {
  if (isReduced(parse, verb, at)) readParticiple(parse, { ...verb, passive: true, form: 'PARTICIPLE' }, at);
  else if (verb.form === 'FINITE') readFinite(parse, verb, at);
  else if (verb.form === 'INFINITIVE') readInfinitive(parse, verb, at);
  else readParticiple(parse, verb, at);
}

/** The clauses of a sentence in the order of their verbs, and for each phrase the clauses that tell about it. */
export function clausesOf(
  nodes: readonly Node[],
  isPerson: (phrase: Phrase) => boolean,
): {
  readonly clauses: readonly Clause[];
  readonly told: ReadonlyMap<Phrase, readonly Clause[]>;
} {
  const parse = parseOf(nodes, isPerson);
  for (const [at, node] of nodes.entries()) take(parse, node, at);
  const clauses = freeze(parse.drafts);
  const told = new Map<Phrase, readonly Clause[]>();
  for (const [phrase, drafts] of parse.told)
    told.set(
      phrase,
      drafts.map((draft) => clauses[parse.drafts.indexOf(draft)]!),
    );
  return { clauses, told };
}
