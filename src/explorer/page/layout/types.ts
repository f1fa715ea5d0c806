export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What the layout is told: sizes and lines, the widest a row may be. */
export interface Job {
  readonly id: number;
  readonly nodes: readonly { readonly id: string; readonly w: number; readonly h: number }[];
  /** `room` is what a line needs in width where it passes between nodes: a title stands there. */
  readonly edges: readonly { readonly id: string; readonly source: string; readonly target: string; readonly room: number }[];
  /** Pixels that a row of nodes may be wide before it is broken into several. */
  readonly width: number;
}

export interface Done {
  readonly id: number;
  readonly places: Readonly<Record<string, Point>>;
  /** By line: the points through which it goes, so that it passes between the nodes of the ranks it crosses. */
  readonly ways: Readonly<Record<string, readonly Point[]>>;
  /** Milliseconds that it took. */
  readonly took: number;
}
