/** Scenes → proposals: every rule of the list on every sentence that has one of its words. */
import type { Scene } from './grammar/types.ts';
import { RULES } from './order.ts';
import type { Proposed, Rule } from './rule.ts';
import type { Stage } from './scene.ts';

/** Rules by the word that brings them in. */
const BY_WORD: ReadonlyMap<string, readonly Rule[]> = (() => {
  const table = new Map<string, Rule[]>();
  for (const rule of RULES) for (const word of rule.on) table.set(word, [...(table.get(word) ?? []), rule]);
  return table;
})();

/** The rules worth trying on a sentence, in the order of the list. */
export function rulesFor(scene: Scene): readonly Rule[] {
  const chosen = new Set<Rule>();
  for (const word of scene.words) for (const rule of BY_WORD.get(word) ?? []) chosen.add(rule);
  const names = scene.words.has('*PARTY');
  return RULES.filter((rule) => chosen.has(rule) && (names || rule.nameless));
}

/** What one rule reads in one sentence. */
export function proposalsOf(rule: Rule, scene: Scene): readonly Proposed[] {
  return rule.read(scene).map((proposal) => ({ ...proposal, rule: rule.name, sentence: scene.sentence.index }));
}

/** All proposals of a story. The headline only sets the topic: it stands outside the text that evidence points into. */
export function propose(stage: Stage, scenes: readonly Scene[]): readonly Proposed[] {
  return scenes.flatMap((scene) => {
    if (scene.sentence.index < 0) return [];
    return rulesFor(scene).flatMap((rule) => {
      const proposals = proposalsOf(rule, scene);
      stage.memory.remember(proposals);
      return proposals;
    });
  });
}
