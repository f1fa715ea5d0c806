/** Who is meant by pronouns and descriptions, and where nobody is taken to be meant. */
import { describe, expect, it } from 'vitest';
import { cleanPage } from '../../src/clean/index.ts';
import { readStory } from '../../src/reading/index.ts';

/** What `words` stands for where it last occurs: the fullest names of its parties, or null where it is no party. */
function meant(text: string, words: string, title?: string): string[] | null {
  const story = readStory(cleanPage({ text, title }));
  const items = story.sentences.flatMap((sentence) => sentence.items);
  const item = items.findLast((one) => one.lower === words);
  if (item?.kind !== 'PARTY') return null;
  return item.parties.map((key) => story.parties.find((party) => party.key === key)?.names[0] ?? '');
}

describe('pronouns', () => {
  it.each([
    ['Vellum Corp said it would sell Tarn Inc.', 'it', ['Vellum Corp']],
    ['Vellum Corp bought Tarn Inc. It sold its mills.', 'its', ['Vellum Corp']],
    ['Vellum Corp said Tarn Inc is a unit of Harbin Ltd. It said sales rose.', 'it', ['Vellum Corp']],
    ['Vellum Corp bought shares. Tarn Securities advised it.', 'it', ['Vellum Corp']],
    ['Anna Petrie heads Vellum Corp. She joined in 1999.', 'she', ['Anna Petrie']],
    [
      'Bo Lee, chief executive of Tarn Inc, spoke. Vellum Corp was founded by Anna Petrie. Ed Roe will succeed her.',
      'her',
      ['Anna Petrie'],
    ],
    [
      'Bo Lee, chief executive of Tarn Inc, spoke. Vellum Corp was founded by Carl Petrie. Ed Roe will succeed him.',
      'him',
      ['Carl Petrie'],
    ],
    ['Vellum Corp and Tarn Inc said they would merge.', 'they', ['Vellum Corp', 'Tarn Inc']],
    ['Vellum Corp, a unit of Tarn Inc, said it made a loss. It said sales fell.', 'it', ['Vellum Corp']],
    ['Vellum Corp said sales rose. Reserves held by Tarn Inc can be met, it said.', 'it', ['Vellum Corp']],
    ['Vellum Corp made a loss. "It is weak," said Bo Lee, an analyst at Tarn Securities. It fell.', 'it', ['Vellum Corp']],
    ['Vellum Corp fell. Harbin Ltd, the holding company of Tarn Inc, has been its largest shareholder.', 'its', ['Vellum Corp']],
    ['Vellum Corp fell. Harbin Ltd and Tarn Inc are among its owners.', 'its', ['Vellum Corp']],
    ['Vellum Corp fell. Tarn Inc is its largest shareholder.', 'its', ['Vellum Corp']],
    ["Vellum Corp's Tarn Inc unit raised its stake in Harbin Ltd.", 'its', ['Tarn Inc']],
    ['Vellum Corp reached an accord with Tarn Inc and its parent, Harbin Ltd.', 'its', ['Tarn Inc']],
    ['Vellum Corp holds half of Tarn Inc, giving it a say.', 'it', ['Vellum Corp']],
    ['Vellum Corp said Tarn Inc had bought 5 pct of its stock.', 'its', ['Vellum Corp']],
    ['Vellum Corp said Tarn Inc had sold its mills.', 'its', ['Tarn Inc']],
    ['Vellum Corp rose. Tarn Inc gave it a loan.', 'it', ['Vellum Corp']],
    ['Vellum Corp bought Tarn Inc from its founder, Bo Lee.', 'its', ['Tarn Inc']],
    ['A group led by Anna Petrie said it raised its stake in Vellum Corp.', 'its', ['Anna Petrie']],
    ['Harbin Ltd fell. Vellum Corp gave itself a year.', 'itself', ['Vellum Corp']],
    ['Mixtel fell. Vellum Corp and Tarn Inc, which had looked at it, left.', 'it', ['Mixtel']],
    ['Vellum Corp fell. Its sister business Tarn Inc rose. It was sold.', 'it', ['Tarn Inc']],
    ['Vellum Corp rose. Advisers Tarn Partners are understood to have priced its mills.', 'its', ['Vellum Corp']],
    ['Vellum Corp signed a contract under which it could have been liable to buy mills.', 'it', ['Vellum Corp']],
    ['Vellum Corp fell. Tarn Inc, its largest shareholder, sold shares.', 'its', ['Vellum Corp']],
    ["In line with Tarn Inc's wish, Vellum Corp said it would pay.", 'it', ['Vellum Corp']],
    ['A group led by Anna Petrie bid for Vellum Corp. The group said it owns 9 percent.', 'it', ['Anna Petrie']],
    ['Vellum Corp sued Tarn Inc, its unit Mixtel and others.', 'its', ['Tarn Inc']],
    ['Vellum Corp bid. The Peruvian government said it would sell Tarn Inc.', 'it', ['Peruvian government']],
    ['"We agreed," said Anna Petrie of Vellum Corp. Bo Lee left. "It is done," she said.', 'she', ['Anna Petrie']],
    ['Vellum Corp hired Anna Petrie. She replaces Bo Lee, who left. He was paid.', 'he', ['Bo Lee']],
    ['Mr Bo Lee met Mrs Anna Petrie of Vellum Corp. She will leave.', 'she', ['Anna Petrie']],
    ['Vellum Corp has bought Tarn Inc from Quill AG, which had owned it since 2010.', 'it', ['Tarn Inc']],
    ['Vellum Corp said Tarn Inc, in which it holds 20 percent, made a profit.', 'it', ['Vellum Corp']],
    ['"We are glad," said Anna Petrie of Vellum Corp. Bo Lee, her predecessor, retired.', 'her', ['Anna Petrie']],
  ])('%s', (text, words, names) => {
    expect(meant(text, words)).toEqual(names);
  });
  it.each([
    ['Vellum Corp said it is likely that prices fall.', 'it'],
    ['Vellum Corp said it was reasonable to wait.', 'it'],
    ['Vellum Corp said it takes two weeks to mend a mill.', 'it'],
    ['Vellum Corp fell after it emerged that sales are weak.', 'it'],
    ['Vellum Corp rose. A Swiss bank said it would buy mills.', 'it'],
    ['Vellum Corp rose. Analysts say they expect more.', 'they'],
    ['A group holding 48 percent of Vellum Corp said it would sell.', 'it'],
    ['Vellum Corp rose with Tarn Inc and plans to list them.', 'them'],
    ['Vellum Corp sells in Peru. Peru said its exports fell.', 'its'],
  ])('leaves: %s', (text, words) => {
    expect(meant(text, words)).toBeNull();
  });
});

it('takes a trade from the headline', () => {
  const text = 'Vellum Corp will buy shares in Tarn Inc. The lens manufacturer agreed.';
  expect(meant(text, 'the lens manufacturer', 'Vellum to invest in lens maker Tarn')).toEqual(['Tarn Inc']);
});

it('falls back on the person that the story opens with', () => {
  const text = 'Anna Petrie is a founder of Vellum Corp. The firm grew. It sells mills. Sales fell. She left in 1999.';
  expect(meant(text, 'she')).toEqual(['Anna Petrie']);
});

describe('descriptions', () => {
  it.each([
    ['Tarn Inc owns mills. Anna Petrie, chairman of Vellum Corp, owns 5 percent of the company.', 'the company', ['Vellum Corp']],
    ['Vellum Corp made a loss. The company will sell its mills.', 'the company', ['Vellum Corp']],
    ['Russian group Vellum bought Swiss bank Tarn. The Russian group said so.', 'the russian group', ['Vellum']],
    ['Russian group Vellum bought Swiss bank Tarn. The Swiss bank said so.', 'the swiss bank', ['Tarn']],
    ['Vellum Corp and Tarn Inc will merge. The two companies agreed.', 'the two companies', ['Vellum Corp', 'Tarn Inc']],
    ['Vellum Corp and Tarn Inc will merge. Shareholders of both firms agreed.', 'both firms', ['Vellum Corp', 'Tarn Inc']],
    ['Vellum Corp and Tarn Inc formed Mixtel. Each company will hold 50 percent.', 'each company', ['Vellum Corp', 'Tarn Inc']],
    ['Vellum Corp and Tarn Inc will merge. Both are listed.', 'both', ['Vellum Corp', 'Tarn Inc']],
    ["Vellum Corp, Italy's largest bank, met Tarn Inc. The Italian firm will bid.", 'the italian firm', ['Vellum Corp']],
    ["Norway's Vellum Corp met Tarn AG. The Norwegian group bid for it.", 'the norwegian group', ['Vellum Corp']],
    ['Tarn SpA met Vellum ASA. The Italian firm will bid.', 'the italian firm', ['Tarn SpA']],
    ['China Paper Corp met Vellum Corp. The Chinese company will bid.', 'the chinese company', ['China Paper Corp']],
    ['Cement maker Vellum met phone company Tarn. The cement firm will bid.', 'the cement firm', ['Vellum']],
    ['Vellum Bank met Tarn Inc. Tarn agreed to buy a stake in the lender.', 'the lender', ['Vellum Bank']],
    ['Vellum Corp left Tarn Inc, enabling the latter to grow.', 'the latter', ['Tarn Inc']],
    ['Vellum Corp met Inter Milan. Fund Tarn bought a stake in the Italian club.', 'the italian club', ['Inter Milan']],
    ['A group of investors led by Anna Petrie bid for Vellum Corp. The group bought shares.', 'the group', ['Anna Petrie']],
    ['Vellum Corp is in talks with Tarn AG to buy its bank.', 'its', ['Tarn AG']],
    ['Vellum Corp signed a contract with Tarn AG on buying its bank.', 'its', ['Tarn AG']],
    ['A group led by Tarn AG chairman Anna Petrie bid for Vellum Corp. The group bought shares.', 'the group', ['Anna Petrie']],
    ['A group led by the Petrie family bid for Vellum Corp. The Petrie group said it bought shares.', 'it', ['Petrie family']],
    ['Nissan met Vellum Corp. The Japanese carmaker will bid.', 'the japanese carmaker', ['Nissan']],
    [
      'The Oslo-based bank Tarn met Vellum Corp. Petrie Fund bought shares in the Oslo-based lender.',
      'the oslo-based lender',
      ['Tarn'],
    ],
    ['Vellum Corp owns part of Lerwick Sea Port. Tarn Inc holds 20 percent of the port.', 'the port', ['Lerwick Sea Port']],
    ['Tarn Inc was sold by the Petrie family. The family kept a mill.', 'the family', ['Petrie family']],
    ["Vellum Corp's Mixtel unit made a loss. The unit will be sold.", 'the unit', ['Mixtel']],
    [
      'Vellum Corp said Mixtel, its Danish subsidiary, made a loss. Tarn Inc will buy the subsidiary.',
      'the subsidiary',
      ['Mixtel'],
    ],
    ['Vellum Corp and Tarn Inc formed a joint venture, Mixtel. Vellum has half of the venture.', 'the venture', ['Mixtel']],
    [
      'Vellum Corp rose. Vellum had fallen. Anna Petrie was at Tarn Inc before starting the company.',
      'the company',
      ['Vellum Corp'],
    ],
    ['Vellum Corp and Tarn Inc will merge. The pair own mills.', 'the pair', ['Vellum Corp', 'Tarn Inc']],
    ['Vellum Corp and Tarn Inc formed Mixtel. The joint venture will sell tea.', 'the joint venture', ['Mixtel']],
    ['Billionaire Bo Lee met Vellum Corp. The tycoon will bid.', 'the tycoon', ['Bo Lee']],
    ['Hedge fund Quill Capital wrote to Tarn Inc. The activist holds shares.', 'the activist', ['Quill Capital']],
    [
      'Vellum Corp will sell Tarn Inc to Quill Partners. The private equity firm owns mills.',
      'the private equity firm',
      ['Quill Partners'],
    ],
    [
      'Vellum, a Seattle software company, met Tarn Inc. The Seattle-based company will bid.',
      'the seattle-based company',
      ['Vellum'],
    ],
    ['Vellum Corp met Tarn. The Japanese group will bid. Tarn is a German brewer.', 'the japanese group', ['Vellum Corp']],
    ['Former Tarn Inc executive Anna Petrie joined Vellum Corp. The company makes tea.', 'the company', ['Vellum Corp']],
  ])('%s', (text, words, names) => {
    expect(meant(text, words)).toEqual(names);
  });
  it.each([
    ['Vellum Corp made a loss. The new company will be sold.', 'the new company'],
    ['Vellum Corp and Tarn Inc plan to set up a joint venture. The venture will sell phones.', 'the venture'],
    ['Vellum Corp is the largest bank in town.', 'the largest bank'],
    ['Vellum Corp, based in York, made a loss. The Leeds-based firm was pleased.', 'the leeds-based firm'],
    ['Vellum Corp made a bid for the company.', 'the company'],
    ['Vellum Corp owns 20 percent of the group.', 'the group'],
    ['Vellum Corp made a loss. The unit will be sold.', 'the unit'],
    ['Vellum Corp and Tarn Inc have both made losses.', 'both'],
    ['Anna Petrie, chairman of Vellum Corp, let Tarn Inc buy their shares.', 'their'],
    ['Vellum Corp bid, people close to it said. Tarn Inc bid too, they said.', 'they'],
    ['Vellum Corp made a loss. Tarn Inc owns part of the grid company, Netto.', 'the grid company'],
    ['Vellum Port Corp met Tarn Port Corp. A strike closed the port.', 'the port'],
    ['Vellum Corp bid for Tarn Inc, the Dutch paper maker, last year.', 'the dutch paper maker'],
    ['Russian group Vellum made a loss. The Swiss group sold shares in it.', 'the swiss group'],
    ['Vellum Bank made a loss. The bank loan rose.', 'the bank'],
  ])('leaves: %s', (text, words) => {
    expect(meant(text, words)).toBeNull();
  });
});
