/** How many answers are kept before all are forgotten. */
const MOST = 20_000;

/** The same function of a text, which remembers its answers: names of candidates are looked at again and again. */
export function remember<T>(answer: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= MOST) answers.clear();
    const made = answer(text);
    answers.set(text, made);
    return made;
  };
}
