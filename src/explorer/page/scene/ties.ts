import type { Founder, FoundingOf, Officer, PostAt, StakeIn, StakeOf, Who } from '../questions/parts.ts';
import type { Piece } from '../questions/piece.ts';
import type { SceneEdge } from './types.ts';

/** A line together with the party at its other end. */
export interface TieTo {
  readonly party: Who;
  readonly edge: SceneEdge;
}

type OpenedParty = NonNullable<Piece['party']>;

/** Every line of an opened party: owners and holdings first, the largest first, then its people. */
export function tiesOf(party: OpenedParty): readonly TieTo[] {
  return [
    ...(party.owners?.nodes ?? []).map((stake) => ownerTie(stake, party.id)),
    ...party.holdings.nodes.map((stake) => holdingTie(stake, party.id)),
    ...(party.officers?.nodes ?? []).map((post) => officerTie(post, party.id)),
    ...(party.posts?.nodes ?? []).map((post) => postTie(post, party.id)),
    ...(party.founders ?? []).map((founding) => founderTie(founding, party.id)),
    ...party.foundings.map((founding) => foundingTie(founding, party.id)),
  ];
}

/** The lines between parties that both stand around an opened one. */
export function nearTies(piece: Piece): readonly SceneEdge[] {
  return piece.neighbourhood.edges.map(({ id, kind, source, target, label, status, low, high }) => ({
    type: kind,
    id,
    source,
    target,
    label,
    status,
    low: low ?? 0,
    high: high ?? 0,
  }));
}

const stake = ({ id, label, status, low, high }: StakeIn | StakeOf, source: string, target: string): SceneEdge => ({
  type: 'STAKE',
  id,
  source,
  target,
  label,
  status,
  low,
  high,
});
const post = ({ id, title, status }: Officer | PostAt, source: string, target: string): SceneEdge => ({
  type: 'POST',
  id,
  source,
  target,
  label: title,
  status,
  low: 0,
  high: 0,
});
const founding = ({ id, year }: Founder | FoundingOf, source: string, target: string): SceneEdge => ({
  type: 'FOUNDING',
  id,
  source,
  target,
  label: year === null ? 'founded' : `founded ${year}`,
  status: null,
  low: 0,
  high: 0,
});

const ownerTie = (row: StakeIn, firm: string): TieTo => ({ party: row.holder, edge: stake(row, row.holder.id, firm) });
const holdingTie = (row: StakeOf, holder: string): TieTo => ({ party: row.firm, edge: stake(row, holder, row.firm.id) });
const officerTie = (row: Officer, firm: string): TieTo => ({ party: row.person, edge: post(row, row.person.id, firm) });
const postTie = (row: PostAt, person: string): TieTo => ({ party: row.firm, edge: post(row, person, row.firm.id) });
const founderTie = (row: Founder, firm: string): TieTo => ({ party: row.founder, edge: founding(row, row.founder.id, firm) });
const foundingTie = (row: FoundingOf, founder: string): TieTo => ({ party: row.firm, edge: founding(row, founder, row.firm.id) });
