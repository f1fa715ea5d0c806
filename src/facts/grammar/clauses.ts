/** Nodes → clauses: which phrase does what to which, through relative clauses, participles, lists of verbs and "agreed to buy". */
import type { VerbItem } from '../../reading/types.ts';
import { ADDED, CLAUSE_OPENERS, CONDITIONALS } from '../words/grammar.ts';
import { HOLD_VERBS, OBJECT_CONTROL, SAYING } from '../words/verbs.ts';
import {
  type Draft,
  freeze,
  governs,
  isHolding,
  isPhrase,
  isPronoun,
  type Level,
  MADE,
  REDUCIBLE,
  SPECULATION,
} from './drafts.ts';
import type { Clause, Node, Phrase } from './types.ts';

class Reader {
  readonly drafts: Draft[] = [];
  readonly told = new Map<Phrase, Draft[]>();
  private levels: Level[] = [{ antecedent: null, pronoun: '', free: null, subject: null, last: null, conditional: false }];
  private readonly nodes: readonly Node[];

  private readonly isPerson: (phrase: Phrase) => boolean;

  constructor(nodes: readonly Node[], isPerson: (phrase: Phrase) => boolean) {
    this.nodes = nodes;
    this.isPerson = isPerson;
  }

  private get level(): Level {
    return this.levels.at(-1)!;
  }

  read(): void {
    this.nodes.forEach((node, at) => {
      if (node.kind === 'COMMA' && node.word !== ',' && this.nodes[at + 1]?.kind === 'PREP') this.closeRelative();
      if (node.kind === 'PHRASE') this.phrase(node, at);
      else if (node.kind === 'VERB') this.verb(node.verb, at);
      else if (node.kind === 'RELATIVE') this.relative(node.word, at);
      else if (node.kind === 'SUB') this.level.conditional = CONDITIONALS.has(node.word);
      else if (node.kind === 'DATE') this.level.last?.dates.push(node.date);
      else if (node.kind === 'STOP' && node.word === ';') this.reset();
    });
  }

  private reset(): void {
    this.levels = [{ antecedent: null, pronoun: '', free: null, subject: null, last: null, conditional: false }];
  }

  /** An object, the noun of a preposition, or a phrase still waiting for its verb. */
  private phrase(phrase: Phrase, at: number): void {
    const level = this.level;
    const before = this.nodes[at - 1];
    if (this.isShareBefore(phrase, at) && before?.kind !== 'VERB') return;
    if (before?.kind === 'AND' && before.word === ADDED && this.nodes[at - 2]?.kind === 'RELATIVE') return;
    const last = level.last;
    if (before?.kind === 'COMMA' && this.isInserted(last, at)) return;
    if (before?.kind === 'PREP') {
      last?.args.push({ prep: before.word, phrase });
      if (last) last.end = phrase.end;
      if (CLAUSE_OPENERS.has(before.word) || !last) level.free = CLAUSE_OPENERS.has(before.word) ? phrase : level.free;
      return;
    }
    if (before?.kind === 'VERB' || (before?.kind === 'PHRASE' && last && this.nodes[last.at] === this.nodes[at - 2])) {
      last?.objects.push(phrase);
      if (last) last.end = phrase.end;
      return;
    }
    const behindPrep = before?.kind === 'PHRASE' && this.nodes[at - 2]?.kind === 'PREP' && last?.args.at(-1)?.phrase === before;
    if (behindPrep && last && last.objects.length === 0 && !last.verb.passive) {
      last.objects.push(phrase);
      last.end = phrase.end;
      return;
    }
    if (before?.kind === 'COMMA' && last && last.objects.length === 0 && this.isInterrupted(last.at, at)) {
      last.objects.push(phrase);
      last.end = phrase.end;
      return;
    }
    level.free = phrase;
  }

  /** "Acme, based in Changsha, capital of Hunan, is": tells about the place, and does nothing. */
  private isInserted(last: Draft | null, at: number): boolean {
    const place = last?.args.at(-1)?.phrase;
    return (
      last?.verb.form === 'PARTICIPLE' &&
      place !== undefined &&
      this.nodes[at - 2] === place &&
      this.nodes[at + 1]?.kind === 'COMMA'
    );
  }

  /** "Acme, 80 pct owned by": the percent belongs to the participle behind it. */
  private isShareBefore(phrase: Phrase, at: number): boolean {
    const next = this.nodes[at + 1];
    return (
      phrase.percent !== null &&
      phrase.named.length === 0 &&
      phrase.head === '' &&
      phrase.items[0]?.kind === 'PERCENT' &&
      next?.kind === 'VERB' &&
      next.verb.passive &&
      next.verb.form === 'PARTICIPLE'
    );
  }

  /** "acquire, through a unit, all shares": nothing but an inserted preposition between verb and object. */
  private isInterrupted(verbAt: number, at: number): boolean {
    const between = this.nodes.slice(verbAt + 1, at).map(({ kind }) => kind);
    return (
      between.length >= 4 &&
      between[0] === 'COMMA' &&
      between.slice(1, -1).every((kind) => kind === 'PREP' || kind === 'PHRASE' || kind === 'DATE')
    );
  }

  /** "The company, which owns Bolt said": the object of a relative clause does not say anything. */
  private endsRelative(object: Phrase): boolean {
    const { last } = this.level;
    return this.levels.length > 1 && last !== null && !SAYING.has(last.verb.lemma) && last.objects.at(-1) === object;
  }

  /** "launched an airline called Bolt": a bare past behind an object tells about it. */
  private isReduced(verb: VerbItem, at: number): boolean {
    const before = this.nodes[at - 1];
    const { last } = this.level;
    const bare =
      verb.form === 'FINITE' &&
      verb.tense === 'PAST' &&
      !verb.perfect &&
      !verb.passive &&
      verb.modal === null &&
      !/\s/.test(verb.text);
    if (bare && this.isInsertedPast(verb, at)) return true;
    return (
      bare &&
      last !== null &&
      before?.kind === 'PHRASE' &&
      last.objects.at(-1) === before &&
      !SAYING.has(last.verb.lemma) &&
      REDUCIBLE.has(verb.lemma)
    );
  }

  /** "Acme, formed in 1986, makes": a past without an object behind a comma tells about what stands before. */
  private isInsertedPast({ lemma }: VerbItem, at: number): boolean {
    const next = this.nodes[at + 1]?.kind;
    return (
      MADE.has(lemma) &&
      this.nodes[at - 1]?.kind === 'COMMA' &&
      this.nodes[at - 2]?.kind === 'PHRASE' &&
      (next === 'PREP' || next === 'DATE' || next === 'TIME')
    );
  }

  private closeRelative(): void {
    if (this.levels.length > 1 && this.level.last) this.levels.pop();
  }

  private relative(word: string, at: number): void {
    const before = this.nodes[at - 1];
    const phrase = before?.kind === 'COMMA' || before?.kind === 'PREP' ? this.nodes[at - 2] : before;
    const beyond = phrase?.kind === 'COMMA' ? this.nodes[at - 3] : phrase;
    const held = beyond?.kind === 'PHRASE' && isHolding(beyond) && this.isHeldBehind(at);
    const antecedent = beyond?.kind !== 'PHRASE' ? null : held ? beyond : this.innermost(beyond, word);
    if (word === 'that' && !this.opensRelative(antecedent, at)) {
      this.level.conditional = antecedent !== null && SPECULATION.has(antecedent.head);
      return;
    }
    if (word === 'where' && !antecedent) return;
    this.levels.push({
      antecedent,
      pronoun: before?.kind === 'PREP' ? before.word : word,
      free: null,
      subject: null,
      last: null,
      conditional: false,
    });
  }

  /** "40 percent of Bolt that it does not own": the share is owned, not Bolt. */
  private isHeldBehind(at: number): boolean {
    const [subject, verb] = [this.nodes[at + 1], this.nodes[at + 2]];
    return subject?.kind === 'PHRASE' && verb?.kind === 'VERB' && HOLD_VERBS.has(verb.verb.lemma);
  }

  /** "chairman of Acme, which": the last thing named that fits the pronoun. */
  private innermost(phrase: Phrase, word: string): Phrase {
    const inner = [...phrase.complements.map((complement) => complement.phrase), ...phrase.appositions, ...phrase.conjuncts]
      .sort((a, b) => a.end - b.end)
      .at(-1);
    const deepest = inner && inner.end >= phrase.end ? this.innermost(inner, word) : null;
    const fits = (one: Phrase) =>
      one.named.length > 0 && (word === 'who' ? this.isPerson(one) : word === 'whose' || !this.isPerson(one));
    return deepest && fits(deepest) ? deepest : phrase;
  }

  /** "that" is a pronoun where a verb follows a noun: "a firm that owns", not "said that it". */
  private opensRelative(antecedent: Phrase | null, at: number): boolean {
    if (antecedent === null) return false;
    let next = at + 1;
    while (this.nodes[next]?.kind === 'DATE' || (this.nodes[next]?.kind === 'PREP' && this.nodes[next + 1]?.kind !== 'VERB'))
      next += this.nodes[next]?.kind === 'PREP' ? 2 : 1;
    if (this.nodes[next]?.kind === 'VERB') return true;
    const verb = this.nodes[next + 1];
    const behind = this.nodes[next + 2]?.kind;
    return (
      verb?.kind === 'VERB' &&
      HOLD_VERBS.has(verb.verb.lemma) &&
      (behind === undefined || behind === 'STOP' || behind === 'COMMA' || (behind === 'PREP' && isHolding(antecedent)))
    );
  }

  private verb(verb: VerbItem, at: number): void {
    if (this.isReduced(verb, at)) this.participle({ ...verb, passive: true, form: 'PARTICIPLE' }, at);
    else if (verb.form === 'FINITE') this.finite(verb, at);
    else if (verb.form === 'INFINITIVE') this.infinitive(verb, at);
    else this.participle(verb, at);
  }

  private add(draft: Omit<Draft, 'objects' | 'args' | 'dates' | 'end'>): Draft {
    const full: Draft = { ...draft, objects: [], args: [], dates: [], end: draft.verb.end };
    this.drafts.push(full);
    this.level.last = full;
    return full;
  }

  /** "had been seized and sold": the second verb shares the passive of the first. */
  private shared(verb: VerbItem, at: number): VerbItem {
    const earlier = this.nodes[at - 2];
    const next = this.nodes[at + 1];
    const joined =
      this.nodes[at - 1]?.kind === 'AND' && earlier?.kind === 'VERB' && earlier.verb.passive && earlier.verb.form === 'FINITE';
    if (joined && verb.tense === 'PAST' && !verb.passive && next?.kind !== 'PHRASE') return { ...verb, passive: true };
    return this.sharesModal(verb, at)
      ? { ...verb, tense: this.level.last!.verb.tense, modal: this.level.last!.verb.modal }
      : verb;
  }

  /** "may sell its unit or enter into a venture": a bare verb behind "and" or "or" is as far off as the first. */
  private sharesModal(verb: VerbItem, at: number): boolean {
    const first = this.level.last?.verb;
    const bare = verb.tense === 'PRESENT' && !verb.modal && !verb.passive && !verb.perfect && verb.lower === verb.lemma;
    return (
      bare && this.nodes[at - 1]?.kind === 'AND' && first?.form === 'FINITE' && (first.modal !== null || first.tense === 'FUTURE')
    );
  }

  private finite(own: VerbItem, at: number): void {
    const verb = this.shared(own, at);
    const before = this.nodes[at - 1];
    if (before?.kind === 'COMMA' || (before?.kind === 'PHRASE' && (before.closed || this.endsRelative(before))))
      this.closeRelative();
    const level = this.level;
    const opens = level.last === null;
    const noun = before?.kind === 'AND' ? null : this.unverbedNoun();
    const object = noun ? null : this.detached(at);
    const contact = this.contactObject(at, verb, object);
    const said = noun ?? object ?? this.subjectFor(before);
    const subject =
      said && isPronoun(said) && level.last && SAYING.has(level.last.verb.lemma) && level.last.subject
        ? level.last.subject
        : said;
    const reporting = level.last && SAYING.has(level.last.verb.lemma) && level.last.objects.length === 0 ? level.last : null;
    const draft = this.add({ verb, at, subject, under: reporting, conditional: level.conditional });
    this.lend(subject);
    if (contact) draft.objects.push(contact);
    if (level.antecedent && (opens || subject === level.antecedent)) this.tell(level, draft);
    level.subject = subject;
    level.free = null;
    level.conditional = false;
  }

  /** "An attempt to buy Bolt failed": the noun over the infinitive, where it has no verb of its own yet. */
  private unverbedNoun(): Phrase | null {
    const { last, free, antecedent } = this.level;
    if (last?.verb.form !== 'INFINITIVE' || last.under === null || !isPhrase(last.under) || antecedent) return null;
    if (free === last.under) return free;
    const saying = this.drafts.findLast(({ objects }) => objects.at(-1) === last.under);
    return saying && SAYING.has(saying.verb.lemma) ? (saying.objects.pop() ?? null) : null;
  }

  /** "After buying Bolt, Acme cut costs": a gerund that opens the sentence has the main verb's subject. */
  private lend(subject: Phrase | null): void {
    for (const draft of this.drafts) if (draft.subject === null && draft.verb.form === 'GERUND') draft.subject = subject;
  }

  /** Hangs a relative clause on what it tells about. "the shares that it owns": the antecedent is what is owned. */
  private tell(level: Level, draft: Draft): void {
    const antecedent = level.antecedent!;
    if (draft.subject !== antecedent) {
      if (level.pronoun === 'which' || level.pronoun === 'that' || level.pronoun === 'whom') draft.objects.push(antecedent);
      else draft.args.push({ prep: level.pronoun, phrase: antecedent });
    }
    this.told.set(antecedent, [...(this.told.get(antecedent) ?? []), draft]);
  }

  private subjectFor(before: Node | undefined): Phrase | null {
    const { level } = this;
    if (before?.kind === 'RELATIVE' && before.word !== 'that') return level.antecedent;
    if (level.antecedent && !level.last && !level.free) return level.antecedent;
    if (before?.kind === 'AND')
      return level.free && this.nodes[this.nodes.indexOf(level.free) + 1] === before
        ? level.free
        : (level.subject ?? level.free ?? level.antecedent);
    return level.free ?? level.subject ?? level.antecedent;
  }

  /** "said it raised": a phrase taken for an object that turns out to be the next verb's subject. */
  private detached(at: number): Phrase | null {
    const before = this.nodes[at - 1];
    const last = this.level.last;
    if (before?.kind !== 'PHRASE' || !last) return null;
    if (last.objects.at(-1) === before) {
      last.objects.pop();
      return before;
    }
    const arg = last.args.at(-1);
    const absolute = arg?.prep === 'with' && this.nodes[at - 3]?.kind === 'COMMA';
    if (arg?.phrase === before && (absolute || CLAUSE_OPENERS.has(arg.prep))) {
      last.args.pop();
      this.level.conditional = false;
      return before;
    }
    return null;
  }

  /** "the shares in Acme it does not own": two phrases before the verb. */
  private contactObject(at: number, verb: VerbItem, detached: Phrase | null): Phrase | null {
    const subject = this.nodes[at - 1];
    const object = this.nodes[at - 2];
    if (subject?.kind !== 'PHRASE' || object?.kind !== 'PHRASE' || subject.named.length === 0) return null;
    if (this.nodes[at - 3]?.kind === 'PREP' && !isHolding(object)) return null;
    return detached && !HOLD_VERBS.has(verb.lemma) ? null : object;
  }

  private infinitive(verb: VerbItem, at: number): void {
    const before = this.nodes[at - 1];
    const level = this.level;
    const last = level.last;
    const noun = before?.kind === 'PHRASE' && governs(before) ? before : null;
    const object = last?.objects.find((phrase) => phrase.named.length > 0) ?? null;
    const controlled = last && OBJECT_CONTROL.has(last.verb.lemma) && !last.verb.passive ? object : null;
    const own = this.nodes[at - 2];
    const isFor = own?.kind === 'PREP' && own.word === 'for' && this.nodes[at - 3]?.kind === 'PHRASE';
    const named = (verb.passive || isFor) && !noun && before?.kind === 'PHRASE' ? before : null;
    const doers = noun?.owners.length ? noun.owners : (noun?.complements.find(({ prep }) => prep === 'by')?.phrase.named ?? []);
    const owner = noun && doers.length > 0 ? { ...noun, named: doers, owners: [], head: '', complements: [] } : null;
    const subject = named ?? owner ?? controlled ?? last?.subject ?? level.free ?? level.subject ?? level.antecedent;
    const coordinated = before?.kind === 'AND' && last?.verb.form === 'INFINITIVE' ? last.under : null;
    const under = coordinated ?? noun ?? last;
    const draft = this.add({ verb, at, subject, under, conditional: last?.conditional ?? level.conditional });
    if (named) this.told.set(named, [...(this.told.get(named) ?? []), draft]);
    if (noun) this.told.set(noun, [...(this.told.get(noun) ?? []), draft]);
  }

  /** "will be 48 percent owned", "is majority-owned": the share splits the verb group. */
  private splitPassive(verb: VerbItem, at: number): boolean {
    const before = this.nodes[at - 1];
    const last = this.level.last;
    if (!verb.passive || last?.verb.lemma !== 'be') return false;
    const direct = before?.kind === 'VERB' && this.nodes[last.at] === before;
    const shared =
      before?.kind === 'PHRASE' && before.named.length === 0 && before.percent !== null && last.objects.includes(before);
    if (!direct && !shared) return false;
    const { tense, modal, negated, form } = last.verb;
    this.add({
      verb: { ...verb, tense, modal, negated, form },
      at,
      subject: last.subject,
      under: last.under,
      conditional: last.conditional,
    });
    return true;
  }

  private participle(verb: VerbItem, at: number): void {
    if (this.splitPassive(verb, at)) return;
    const share = this.nodes[at - 1];
    const place = share?.kind === 'PHRASE' && this.isShareBefore(share, at - 1) ? at - 1 : at;
    const before = this.nodes[place - 1];
    const level = this.level;
    const last = level.last;
    const beyond = before?.kind === 'COMMA' ? this.nodes[place - 2] : null;
    const outer = before?.kind === 'PHRASE' ? before : verb.passive && beyond?.kind === 'PHRASE' ? beyond : null;
    const phrase = outer && verb.passive && !isHolding(outer) ? this.innermost(outer, 'which') : outer;
    const subject = phrase ?? last?.subject ?? level.free ?? level.subject ?? level.antecedent;
    const under =
      before?.kind === 'PREP' || before?.kind === 'VERB' || (before?.kind === 'PHRASE' && !verb.passive)
        ? (this.governorBefore(at) ?? last)
        : null;
    const taken = before?.kind === 'PHRASE' && last?.objects.at(-1) === before && !verb.passive && SAYING.has(last.verb.lemma);
    if (taken) last?.objects.pop();
    const draft = this.add({ verb, at, subject, under, conditional: last?.conditional ?? level.conditional });
    if (phrase) this.told.set(phrase, [...(this.told.get(phrase) ?? []), draft]);
  }

  /** "talks about buying", "the idea of selling": the noun before the preposition. */
  private governorBefore(at: number): Phrase | null {
    const noun = this.nodes[at - 2];
    return this.nodes[at - 1]?.kind === 'PREP' && noun?.kind === 'PHRASE' && governs(noun) ? noun : null;
  }
}

/** The clauses of a sentence in the order of their verbs, and for each phrase the clauses that tell about it. */
export function clausesOf(
  nodes: readonly Node[],
  isPerson: (phrase: Phrase) => boolean,
): {
  readonly clauses: readonly Clause[];
  readonly told: ReadonlyMap<Phrase, readonly Clause[]>;
} {
  const reader = new Reader(nodes, isPerson);
  reader.read();
  const clauses = freeze(reader.drafts);
  const told = new Map<Phrase, readonly Clause[]>();
  for (const [phrase, drafts] of reader.told)
    told.set(
      phrase,
      drafts.map((draft) => clauses[reader.drafts.indexOf(draft)]!),
    );
  return { clauses, told };
}
