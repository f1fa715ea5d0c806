/** UTF-8 that was read as Windows-1252 and written again: "Â£300m" is "£300m", "itâ€™s" is "it’s". */

/** The 27 characters that Windows-1252 puts where Latin-1 has controls, with their bytes. */
const CP1252: ReadonlyMap<string, number> = new Map(
  [...'€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'].map((char, at) => {
    const bytes = [
      0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97,
      0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9e, 0x9f,
    ];
    return [char, bytes[at] ?? 0];
  }),
);
const HIGH = `[\\u0080-\\u00bf${[...CP1252.keys()].join('')}]`;
/** A lead byte of UTF-8 with as many bytes behind it as it announces. */
const SEQUENCE = new RegExp(`[\\u00c2-\\u00df]${HIGH}|[\\u00e0-\\u00ef]${HIGH}{2}|[\\u00f0-\\u00f4]${HIGH}{3}`, 'g');
const DECODER = new TextDecoder('utf-8', { fatal: true });

function decode(sequence: string): string {
  try {
    return DECODER.decode(Uint8Array.from([...sequence], (char) => CP1252.get(char) ?? char.charCodeAt(0)));
  } catch {
    return sequence;
  }
}

/** The text with each broken sequence put right; text that was never broken comes back as it is. */
export function mendMojibake(text: string): string {
  return text.replace(SEQUENCE, decode);
}
