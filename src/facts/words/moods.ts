/** What a verb or noun above a deal makes of it: "agreed to buy", "plans to buy", "failed to buy", "completed the purchase". */
import type { DealStatus } from '../../domain.ts';

const list = (words: string): readonly string[] => words.split(' ');

/** `null`: the deal is not news at all ("denied that it would buy"). */
const VERBS: readonly (readonly [DealStatus | null, string])[] = [
  [
    'COMPLETED',
    'complete finalise finalize close conclude finish consummate manage succeed clinch win pay spend use team_up join combine unite',
  ],
  [
    'AGREED',
    'agree decide sign be set arrange contract commit settle accept approve clear authorise authorize resolve vote reach back recommend endorse seal involve elect undertake force order entitle strike choose ratify exercise beat outbid opt call',
  ],
  [
    'PROPOSED',
    'plan intend want seek hope aim propose offer consider try wish bid like look attempt threaten study mull explore prepare expect evaluate discuss negotiate ask invite talk allow enable permit make launch begin start pursue weigh review examine need table tip link interest submit await request urge approach say tempt encourage see fight file help let interested lend eye contemplate assess target compete vie',
  ],
  [
    'ENDED',
    'pull ditch axe fail refuse decline reject veto scupper derail withdraw abandon drop cancel terminate scrap shelve end collapse lapse break block oppose rebuff spurn fend resist rescind quit lose fall_through fall_apart break_down fight_off see_off expire suspend call_off pull_out fend_off turn_down back_out walk_away give_up break_off drop_out',
  ],
  [null, 'deny dismiss rule discount'],
];

const NOUNS: readonly (readonly [DealStatus, string])[] = [
  ['AGREED', 'agreement deal contract letter pact accord decision commitment arrangement memorandum obligation'],
  [
    'PROPOSED',
    'plan proposal offer bid option right talk talks negotiation intention intent interest speculation discussion attempt move rumour rumor effort approach opportunity hope desire',
  ],
];

const table = <T>(rows: readonly (readonly [T, string])[]): ReadonlyMap<string, T> =>
  new Map(rows.flatMap(([mood, words]) => list(words).map((word) => [word.replace('_', ' '), mood] as const)));

/** Adjectives between "is" and an infinitive: "is likely to buy"; `null`: "is unlikely to buy". */
const ADJECTIVES: readonly (readonly [DealStatus | null, string])[] = [
  [
    'PROPOSED',
    'likely keen interested eager willing ready able free close near poised desperate happy open tempted runner favourite favorite contender candidate frontrunner front-runner',
  ],
  [null, 'unlikely unable unwilling reluctant'],
];

/** Verbs under which not even a deal is agreed: "is nearing an agreement to buy". */
export const TENTATIVE: ReadonlySet<string> = new Set(
  list(
    'near approach seek consider discuss pursue negotiate explore want plan mull weigh hope propose study eye contemplate prepare evaluate examine review assess target launch',
  ),
);
/** Verbs whose plain past says that it did not come about, and those of which it does with a "but" or a year behind. */
export const TRIED: ReadonlySet<string> = new Set(list('try attempt'));
export const WISHED: ReadonlySet<string> = new Set(list('want consider hope plan seek intend mull explore'));
/** Verbs of what comes to nothing by itself: "the attempt failed". */
export const FAILING: ReadonlySet<string> = new Set(
  list('fail collapse lapse expire fall_through fall_apart break_down founder unravel').map((word) => word.replace('_', ' ')),
);
/** Verbs of those who stand in the way of a deal. */
export const STOPPING: ReadonlySet<string> = new Set(
  list('block oppose fight resist stop halt prevent veto ban prohibit scupper derail'),
);

export const MOOD_OF_VERB: ReadonlyMap<string, DealStatus | null> = table(VERBS);
export const MOOD_OF_ADJECTIVE: ReadonlyMap<string, DealStatus | null> = table(ADJECTIVES);
export const MOOD_OF_NOUN: ReadonlyMap<string, DealStatus> = table(NOUNS);
