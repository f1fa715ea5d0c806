/** Nouns that relate parties, and the prepositions that belong to each: "stake in", "bid for", "merger with". */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** A part of a firm. */
export const STAKE_NOUNS = list(
  'stake interest holding shareholding stakeholding share stock common security equity majority minority control ownership participation portion rest remainder balance block',
);
/** A firm that another holds. */
export const UNIT_NOUNS = list(
  'unit subsidiary arm division affiliate associate offshoot operation wing branch vehicle subdivision',
);
/** What a firm owns where it calls it its own: "its Bolt platform". */
export const OWNED_NOUNS = list(
  'business chain network platform brand marque label airline carrier channel station studio store supermarket website site portal newspaper magazine hotel casino club team subsidiary restaurant pub',
);
/** A firm by what it does: "the Bolt cinema chain". */
export const BUSINESS_NOUNS = list(
  'business group company firm chain network platform brand label team club bank insurer airline carrier retailer maker carmaker brewer broker brokerage publisher newspaper magazine channel station studio store supermarket website site portal service fund operator producer manufacturer developer refinery refiner utility wholesaler corporation enterprise giant empire exchange bourse hotel casino restaurant pub mine smelter shipyard yard plant consortium house conglomerate agency lender builder housebuilder league concern',
);
export const PARENT_NOUNS = list('parent owner');
export const HOLDER_NOUNS = list('owner shareholder stockholder holder investor stakeholder proprietor backer');
export const VENTURE_NOUNS = list('venture jv joint-venture partnership');
export const PARTNER_NOUNS = list('partner');
/** Buying all or part of a firm, as a noun. */
export const PURCHASE_NOUNS = list('acquisition purchase takeover buyout buy-out buy-in buyin take-over');
export const OFFER_NOUNS = list('bid offer proposal approach bidding pursuit counterbid counteroffer');
export const SALE_NOUNS = list('sale disposal divestment divestiture sell-off spin-off spinoff demerger flotation disposition');
export const MERGER_NOUNS = list('merger combination amalgamation tie-up');
export const TALK_NOUNS = list('talk talks negotiation discussion speculation rumour rumor');
export const PLAN_NOUNS = list(
  'plan proposal intention intent bid offer option right move attempt effort proposal wish desire hope desire interest opportunity study chance warrant',
);
export const AGREEMENT_NOUNS = list(
  'agreement deal contract pact accord decision letter settlement commitment obligation undertaking memorandum arrangement',
);
export const FOUNDER_NOUNS = list('founder co-founder cofounder');

const VALENCE: readonly (readonly [ReadonlySet<string>, string])[] = [
  [STAKE_NOUNS, 'in of'],
  [UNIT_NOUNS, 'of in'],
  [PARENT_NOUNS, 'of to'],
  [HOLDER_NOUNS, 'of in with'],
  [VENTURE_NOUNS, 'of between with by among'],
  [PARTNER_NOUNS, 'of in with'],
  [PURCHASE_NOUNS, 'of by from for'],
  [OFFER_NOUNS, 'for by from of to'],
  [SALE_NOUNS, 'of to by for'],
  [MERGER_NOUNS, 'of with between into'],
  [TALK_NOUNS, 'with about on over of between for'],
  [AGREEMENT_NOUNS, 'with between for of under on'],
  [FOUNDER_NOUNS, 'of'],
  [list('group consortium team syndicate'), 'of'],
  [list('member director'), 'of'],
  [list('role job post position'), 'as of'],
  [list('appointment election promotion nomination'), 'of as to'],
  [list('resignation departure removal retirement death exit dismissal ouster'), 'of as from'],
  [list('attempt battle tender auction race contest'), 'for by from with'],
  [list('bidder suitor buyer acquirer purchaser predator contender frontrunner'), 'for of'],
  [list('investment round funding'), 'in of by from'],
  [list('participation'), 'from by'],
  [list('position'), 'in'],
  [list('right'), 'to in'],
  [list('vehicle'), 'for'],
];

/** Whether "noun prep …" belongs together. "of" belongs to any noun. */
export const takes = (noun: string, prep: string): boolean =>
  prep === 'of' || VALENCE.some(([nouns, preps]) => nouns.has(noun) && preps.split(' ').includes(prep));
