/** Who can employ an officer: firms and funds, but no parties, unions, central banks, regulators and offices of state. */
import type { PartyRef } from '../../domain.ts';
import type { Scene } from '../grammar/types.ts';

const LANDS =
  'england|japan|canada|korea|france|italy|spain|greece|israel|mexico|russia|thailand|brazil|finland|new zealand|kenya|zambia|indonesia|ghana|uganda|tanzania|portugal|slovenia|lithuania';
/** Names of bodies at which nobody holds a post of the trade. */
const BODIES: readonly string[] = [
  '\\b(?:party|ministry|bureau|parliament|senate|congress|court|police|treasury|commission|committee|cabinet)$',
  "(?:workers|labou?r|trades?|teachers|marine|seamen|farmers|miners|nurses|civil servants)['’]? union$",
  '\\b(?:steelworkers|teamsters|auto workers)\\b|\\bintelligence agency$',
  '^(?:white house|pentagon|kremlin|downing street|republicans?|democrats?|senate|house (?:ways|budget|judiciary|banking|energy|appropriations)|national security)\\b',
  '^(?:u\\.?s\\.? )?(?:transportation|energy|defen[cs]e|agriculture|commerce|state|interior|justice|external|foreign|home)(?: affairs)?$',
  '^(?:ministry|department|office) (?:of|for)\\b',
  '^(?:unite|unison|gmb|verdi|ig metall|imf|opec|oecd|wto|sec|fda|ftc|fcc|nato|un|eu|fed|fao|who|ilo|iea|unctad|unesco)$',
  '\\b(?:energy|protection|regulatory|management|tax|space|safety|statistics) agency$',
  '^(?:u\\.?s\\.? )?federal (?:reserve|trade|communications|open market)\\b',
  '^(?:world bank|international monetary fund|united nations|european (?:union|commission|parliament|central bank))\\b',
  `^bank of (?:${LANDS})$`,
  "^(?:central|reserve|national|people[’']s) bank of\\b|\\bcentral bank$|^bundesbank$|^securities and exchange\\b",
];
const NO_EMPLOYERS = new RegExp(BODIES.join('|'), 'i');

/** A body by its name: "Federal Reserve Board". */
export const isPublicBody = (name: string): boolean => NO_EMPLOYERS.test(name);

export const isEmployer = (scene: Scene, ref: PartyRef): boolean => {
  const party = scene.party(ref);
  if (party?.kind !== 'FIRM' && party?.kind !== 'FUND') return false;
  return !isPublicBody(party.names[0] ?? '');
};

export const peopleOf = (scene: Scene, refs: readonly PartyRef[]): readonly PartyRef[] =>
  refs.filter((ref) => scene.party(ref)?.kind === 'PERSON');
export const employersOf = (scene: Scene, refs: readonly PartyRef[]): readonly PartyRef[] =>
  refs.filter((ref) => isEmployer(scene, ref));
