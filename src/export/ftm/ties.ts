import type { Evidenced } from '../evidence.ts';
import { uriOf } from '../uri.ts';
import { entity, type Given } from './entity.ts';

/** Classes of posts that lead a firm; who holds another is employed there. */
const LEADING = ['CHAIR', 'CHIEF_EXECUTIVE', 'FINANCE', 'OPERATIONS', 'PRESIDENT', 'DIRECTOR', 'FOUNDER', 'EXECUTIVE'];
/** What can be owned, and what can be led. */
const OWNED = ['FIRM', 'FUND'];
const LED = ['FIRM', 'FUND', 'STATE'];

/** What every tie has: its time, the articles that prove it and their words. */
const common = ({ row, claims }: Evidenced): Given => ({
  startDate: row['from'],
  endDate: row['until'],
  status: String(row['status']).toLowerCase(),
  proof: claims.map(({ article }) => article.id),
  sourceUrl: claims.map(({ article }) => uriOf(article.url)).filter((url) => url !== null),
  publisher: claims.map(({ article }) => article.publisher).filter((name) => name !== null),
  summary: claims.map(({ quote }) => quote),
});

/** "48" where the share is exact, "≥20%" where it is a bound; a word where it is one. Control that is said in so many words is a tie of its own. */
export function stakeEntities(found: Evidenced): string {
  const { id, holderId, firmId, firmKind, percent, bound, label, size } = found.row;
  if (!OWNED.includes(String(firmKind))) return '';
  const share = typeof percent !== 'number' ? null : bound === 'EXACT' ? String(percent) : label;
  const sharesType = share === null ? label : null;
  const ownership = entity(id, 'Ownership', { owner: holderId, asset: firmId, percentage: share, sharesType, ...common(found) });
  if (size !== 'CONTROLLING') return ownership;
  return ownership + entity(`${id}-control`, 'Control', { controller: holderId, controlled: firmId, ...common(found) });
}

export function postEntity(found: Evidenced): string {
  const { id, personId, firmId, firmKind, title, role } = found.row;
  if (!LED.includes(String(firmKind))) return '';
  const ends = LEADING.includes(String(role))
    ? { director: personId, organization: firmId }
    : { employee: personId, employer: firmId };
  return entity(id, 'director' in ends ? 'Directorship' : 'Employment', { ...ends, role: title, ...common(found) });
}
