import type { Piece } from '../questions/piece.ts';
import { percent } from '../words.ts';
import type { RestNode, SceneEdge } from './types.ts';

/** Below this many percent a rest is rounding: 33.3 and 66.6 percent make a whole. */
const ROUNDING = 0.5;

interface Extra {
  readonly nodes: readonly RestNode[];
  readonly edges: readonly SceneEdge[];
}

const NOTHING: Extra = { nodes: [], edges: [] };

/** What nobody is known to hold of an opened firm, said in so many words, so that the shares that are shown never seem to be all. */
export function restOf({ party, whoOwns }: Piece): Extra {
  const owners = party!.owners?.nodes ?? [];
  if (party!.kind !== 'FIRM' && owners.length === 0) return NOTHING;
  if (whoOwns.undisclosed <= ROUNDING) return NOTHING;
  const label =
    owners.length === 0
      ? 'owners unknown'
      : `${restWords(
          whoOwns.undisclosed,
          owners.some(({ low, high }) => low !== high),
        )} undisclosed`;
  const node: RestNode = { type: 'REST', id: `rest:${party!.id}`, of: party!.id, label };
  const edge: SceneEdge = {
    type: 'REST',
    id: `line:${node.id}`,
    source: node.id,
    target: node.of,
    label: '',
    status: null,
    low: 0,
    high: 0,
  };
  return { nodes: [node], edges: [edge] };
}

// "At least 20 percent" counts as 20, so what is missing may be less.
export const restWords = (undisclosed: number, isBound: boolean): string => percent(undisclosed, isBound ? 'AT_MOST' : 'EXACT');
