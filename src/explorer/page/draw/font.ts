/** The letters of the graph, in pixels. */
export const FONT_SIZE = 13;
export const FONT = '"Inter", "Segoe UI", "Helvetica Neue", "Noto Sans", "DejaVu Sans", system-ui, sans-serif';
