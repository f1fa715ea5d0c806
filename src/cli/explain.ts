import type { Explanation } from '../facts/explain.ts';
import type { Command } from './command.ts';

export const explain: Command = {
  summary: 'show what is seen in a sentence and which rule read it',
  usage: 'explain "SENTENCE"',
  words: { least: 1, most: Number.POSITIVE_INFINITY },
  options: {},
  help: `Shows what is seen in a sentence and what is made of it: its words and names, its phrases and clauses, the rules tried, and the facts of those that fired.

Examples
  stakegraph explain "Northwind Traders will hold 48 percent of the venture."
  stakegraph explain "Mr Smith, chairman of Acme Corp, owns a minority stake in Borealis."`,
  async run({ positionals }) {
    const { explainSentence } = await import('../facts/explain.ts');
    const explanations = explainSentence(positionals.join(' '));
    console.log(explanations.map(shown).join('\n\n'));
    return 0;
  },
};

function shown({ sentence, items, grammar, tried, fired }: Explanation): string {
  const facts = fired.map(({ rule, fact }) => `${fact}   (${rule})`);
  return [
    sentence,
    part('words', items),
    part('grammar', grammar),
    part(`tried, ${tried.length} rules`, tried.length > 0 ? [tried.join(', ')] : []),
    part('facts', facts.length > 0 ? facts : ['none']),
  ].join('\n');
}

const part = (title: string, lines: readonly string[]): string =>
  [`  ${title}`, ...lines.map((line) => `    ${line}`)].join('\n');
