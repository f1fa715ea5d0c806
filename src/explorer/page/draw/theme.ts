import { h } from '../dom.ts';
import type { PartyKind } from '../words.ts';

/** The colours of the graph, as the page's style sheet has them for light or dark. */
export interface Theme {
  readonly paper: string;
  readonly surface: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly accent: string;
  readonly kinds: Readonly<Record<PartyKind, string>>;
  readonly held: string;
  readonly planned: string;
  readonly rumoured: string;
  readonly tie: string;
}

/** The theme as it is now. A colour that is one thing in light and another in dark is only known once an element wears it. */
export function readTheme(): Theme {
  const probe = h('span', { hidden: true });
  document.body.append(probe);
  const colour = (name: string): string => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const theme = themeOf(colour);
  probe.remove();
  return theme;
}

function themeOf(colour: (name: string) => string): Theme {
  return {
    paper: colour('paper'),
    surface: colour('surface'),
    ink: colour('ink'),
    muted: colour('muted'),
    line: colour('line-strong'),
    accent: colour('accent'),
    kinds: { FIRM: colour('firm'), PERSON: colour('person'), FUND: colour('fund'), STATE: colour('state') },
    held: colour('held'),
    planned: colour('planned'),
    rumoured: colour('rumoured'),
    tie: colour('tie'),
  };
}
