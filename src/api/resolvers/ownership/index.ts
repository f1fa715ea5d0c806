/** What analysts ask of an ownership graph, answered by `src/ownership/` from a piece that the graph brings. */
import type { Resolvers } from '../../generated/schema.ts';
import { closeLinks } from './close-links.ts';
import { control, controlOfOrganisation, controlTypes } from './control.ts';
import { paths } from './paths.ts';
import { shares, sharesOfOrganisation, shareTypes } from './shares.ts';

const party = { ...shares, ...control, ...closeLinks };
const organisation = { ...party, ...sharesOfOrganisation, ...controlOfOrganisation };

export const ownership: Resolvers = {
  Firm: organisation,
  Fund: organisation,
  State: organisation,
  Person: party,
  ...shareTypes,
  ...controlTypes,
  ...paths,
};
