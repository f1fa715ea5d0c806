/** Who appears in a text: names found, put together, told apart from places, bodies and words, with kind, country, trade, codes. */
import { describe, expect, it } from 'vitest';
import { cleanPage } from '../../src/clean/index.ts';
import { readStory } from '../../src/reading/index.ts';
import type { ReadStory } from '../../src/reading/types.ts';

const read = (text: string, title?: string): ReadStory => readStory(cleanPage({ text, title, published: '2018-09-11' }));
/** Parties that would be listed without a fact. */
const listed = (text: string, title?: string) => {
  const { parties, likelihood } = read(text, title);
  return parties.filter(({ key }) => (likelihood.get(key) ?? 0) >= 0.5);
};
const named = (text: string, title?: string) => listed(text, title).map(({ names }) => names[0]);
const partyOf = (text: string, name: string) => read(text).parties.find(({ names }) => names.includes(name));

describe('firms', () => {
  it.each([
    ['Widget Makers Inc said it bought Crestline Holdings Ltd.', ['Widget Makers Inc', 'Crestline Holdings Ltd']],
    ['Vandor and Co Ltd said it will buy Brill & Sons Plc.', ['Vandor and Co Ltd', 'Brill & Sons Plc']],
    ['The Bank of Loria said it sold its stake in Royal Bank of Pendle.', ['Bank of Loria', 'Royal Bank of Pendle']],
    ["Quorn Express Co's Vellum unit said it would buy Tarn Corp.", ['Quorn Express Co', 'Tarn Corp']],
    ['Chipmaker Zyntel said eBay and Mail.ru hold shares in 3i.', ['Zyntel', 'eBay', 'Mail.ru', '3i']],
    ['Castor and Pollard Inc said it made a profit.', ['Castor and Pollard Inc']],
    [
      'Harlan Industrial and Commercial Bank bought shares in Odell Corp.',
      ['Harlan Industrial and Commercial Bank', 'Odell Corp'],
    ],
    ['Industrial Rope (Pacific) Ltd said it sold Twine Inc.', ['Industrial Rope (Pacific) Ltd', 'Twine Inc']],
    ['Vellum Corp sold its stake in Three & i Holdings Co. to Engine No. 5 Ltd.', ['Three & i Holdings Co.', 'Engine No. 5 Ltd']],
    ['Harlan Ports and Special Zone Ltd (HPSZ) said on Monday sales rose.', ['Harlan Ports and Special Zone Ltd']],
    ['Ad-Vance Outdoor Corp sold 10 pct of its shares.', ['Ad-Vance Outdoor Corp']],
    ['Vellum Corp bought CTS Inc. CTS earned 12 cts a share.', ['Vellum Corp', 'CTS Inc']],
    ['Harlan Motors of Canada Ltd said it sold a plant.', ['Harlan Motors of Canada Ltd']],
    ['Harlan-Moss and Pollard Ltd said it made a loss.', ['Harlan-Moss and Pollard Ltd']],
    ["Petrie Ltd bought Consumers' Power Co Ltd.", ['Petrie Ltd', "Consumers' Power Co Ltd"]],
    ['The U.S. General Electric Co said it sold a plant.', ['General Electric Co']],
    ['Vellum Corp (NYSE: VLM) and Tarn ASA (OSE: TRN) sold Quill AG (QLL.DE).', ['Vellum Corp', 'Tarn ASA', 'Quill AG']],
    [
      'Vellum Corp sold shares in Caisse de retraite et placement du Vexin and a stake in Cassa fondiaria e prestiti.',
      ['Caisse de retraite et placement du Vexin', 'Cassa fondiaria e prestiti'],
    ],
    ['On Monday Škvor Auto AS said quickJet bought a stake in 5Cast.', ['Škvor Auto AS', 'quickJet', '5Cast']],
    ["Vellum Corp sold Norway's Tarn AB and its Quill A/S Danish unit.", ['Vellum Corp', 'Tarn AB', 'Quill A/S']],
    ["The People's Bank of Arden bought Dorset Motors Corp.", ['Dorset Motors Corp']],
  ])('%s', (text, names) => {
    expect(named(text)).toEqual(expect.arrayContaining(names));
  });
  it.each([
    ['Harlan, Moss and Co said it owns 7 pct of Tarn Inc.', ['Harlan, Moss and Co']],
    ["The Dorset Supporters' Trust holds 4.9% of Tarn Inc.", ["Dorset Supporters' Trust"]],
    ['VANE Financial Asia is a Hong Kong subsidiary of VANE.', ['VANE Financial Asia']],
    ['De Quillo took a majority stake in Tarn Inc.', ['De Quillo']],
    ["South Korea's Samsung and Vandor Corp., its partner, agreed.", ['Samsung', 'Vandor Corp.']],
    ['Its owners are pension funds Previl, Petrel and Funcor.', ['Previl', 'Petrel', 'Funcor']],
    [
      'The European Bank for Reconstruction and Development owns 20% of Tarn.',
      ['European Bank for Reconstruction and Development'],
    ],
    ['Shareholders of P.T. Harlan Aluminium met.', ['P.T. Harlan Aluminium']],
    ['Vandor Corp formed V/Q Tek.', ['V/Q Tek']],
    ['Prudent Insurance Co of America bought Tarn Inc.', ['Prudent Insurance Co of America']],
    ['Bear, Stearns and Co said it owns 7 pct of Tarn Inc.', ['Bear, Stearns and Co']],
    ['Tarn Inc hired Bo Lee, a former R.J. Harlan vice president.', ['R.J. Harlan']],
    ["Italy's Gavril group bought shares in Tarn Inc.", ['Gavril']],
    ["Dr Reddy's Laboratories Ltd said its sales rose.", ["Dr Reddy's Laboratories Ltd"]],
    ['Vandor Corp said adidas and lululemon hold shares.', ['adidas', 'lululemon']],
    ['The rest is held by Ping An Insurance.', ['Ping An Insurance']],
    ['American Airlines fell. It said American and Southwest lost money.', ['American Airlines', 'Southwest']],
    ["Its debt was cut by Standard and Poor's, Tarn Inc said.", ["Standard and Poor's"]],
    ['The issue is led by First Boston Inc and A.G. Harlan and Sons Inc.', ['First Boston Inc', 'A.G. Harlan and Sons Inc']],
    ['Tarn Inc owns Dr Pepper.', ['Dr Pepper']],
    ["India's Dr Reddy's said sales fell after Tarn Inc sued Dr Reddy's.", ["Dr Reddy's"]],
    ["Colemart was sold to Brink's a decade later.", ["Brink's"]],
    ['Money came from Quillbrew and Harbox CEO Anna Petrie.', ['Harbox']],
  ])('has the names of %s', (text, names) => {
    expect(named(text)).toEqual(expect.arrayContaining(names));
  });
  it('keeps an s that belongs to a name', () => {
    const text = "Harkin's, Dorley's and Vellum Corp agreed. Harkin's chairman said Vellum's offer was fair.";
    expect(partyOf(text, "Harkin's")?.mentions).toHaveLength(2);
    expect(partyOf(text, 'Vellum Corp')?.names).toEqual(['Vellum Corp', 'Vellum']);
  });
  it('takes the code behind a name, and a name in brackets', () => {
    const text = 'Norvik AB <NRVK.ST> and <Bolder Tools SA> said they formed a venture.';
    expect(named(text)).toEqual(['Norvik AB', 'Bolder Tools SA']);
    expect(partyOf(text, 'Norvik AB')?.tickers).toEqual(['NRVK.ST']);
  });
  it.each(['Jasper Brands', 'Jasper India', 'Morgan Gate', 'Royal Fund of Pendle'])('is one and no person: %s', (name) => {
    expect(partyOf(`Vellum Corp agreed to buy a stake in ${name} on Monday.`, name)?.kind).not.toBe('PERSON');
  });
  it('tells what it does and where it is from', () => {
    expect(partyOf('Russian technology group Vertin said it would sell Malik Corp.', 'Vertin')).toMatchObject({
      country: 'RU',
      trade: 'technology group',
      kind: 'FIRM',
    });
    expect(partyOf('Orlen Corp, a Swiss bank, said it would sell its stake.', 'Orlen Corp')).toMatchObject({
      country: 'CH',
      trade: 'bank',
    });
  });
  it('knows a venture by how it is spoken of', () => {
    expect(partyOf('Acme Corp and Bolt Inc formed a joint venture, Mixtel, which will sell phones.', 'Mixtel')?.venture).toBe(
      true,
    );
    expect(partyOf('The new company will be called Mixtel, Acme Corp said.', 'Mixtel')?.venture).toBe(true);
    expect(partyOf('Acme Corp sold Mixtel to Bolt Inc.', 'Mixtel')?.venture).toBe(false);
  });
});

describe('who is none of the market', () => {
  it.each([
    ['The French regulator QMF filed a complaint against Tarn Inc.', 'QMF'],
    ['It will sell cephalexin as Quillex, a product of Tarn Inc.', 'Quillex'],
    ['The Aspen, Colo., investment firm sold its shares in Tarn Inc.', 'Aspen'],
    ['U.S. Bankruptcy Judge Walter Petrie said the bid for Tarn Inc was fair.', 'Walter Petrie'],
    ['New York Attorney General Elliot Petrie sued Tarn Inc.', 'Elliot Petrie'],
    ['He will meet Secretary of State George Petrie in Bonn.', 'George Petrie'],
    ['Union lawyer Paula Petrie said it might appeal against Tarn Inc.', 'Paula Petrie'],
    ['Tarn Inc signed a deal with the Royal Lorian Air Force.', 'Royal Lorian Air Force'],
    ['World Bank President Barber Petrie met Tarn Inc.', 'World Bank'],
    ['Tarn Inc said its Board of Directors has named Anna Petrie as CEO.', 'Board of Directors'],
    ['Tarn Inc named Anna Petrie as senior vice president of Communications.', 'Communications'],
    ['It sold shares to several SWFs, Tarn Inc said.', 'SWFs'],
    ["France's Quill Television was told so, Anna Petrie told Quill Television. Tarn Inc rose.", 'Quill Television'],
    ['He will meet Anna Petrie, chairman of the Federal Reserve Board. Tarn Inc rose.', 'Anna Petrie'],
    ["Argentina's President, Bo Petrie, said Tarn Inc was strong.", 'Bo Petrie'],
    ['Russian president Bo Petrie said Tarn Inc was strong.', 'Bo Petrie'],
    ['Tarn Inc owns wells in the Gulf of Quilliam.', 'Gulf of Quilliam'],
    ['Production at the Texas City refinery of Tarn Inc fell.', 'Texas City'],
    ['Tarn Inc bought a share of the Moonquill oil field in the Vexin.', 'Moonquill'],
    ['Bo Lee sold the Wearquill club to Tarn Inc.', 'Wearquill'],
    ['The row is driven by Vladimir Putin, Tarn Inc said.', 'Vladimir Putin'],
    ['Texas Judge Letitia Petrie heard Tarn Inc.', 'Letitia Petrie'],
    ['Airlines cut fares, Tarn Inc said.', 'Airlines'],
    ['EU Trade Commissioner Anna Petrie met Tarn Inc.', 'EU Trade'],
    ['Oil rose as Hurricane Ivar shut a rig of Tarn Inc.', 'Hurricane Ivar'],
    ['Moreover, Tarn Inc said sales rose.', 'Moreover'],
    ['Tarn Inc lends to Chile under General Augusto Petrie.', 'General Augusto Petrie'],
    ['The U.S. Department of Energy lent Tarn Inc money.', 'U.S. Department of Energy'],
    ['Dams on the Quillam River cost Tarn Inc money. The Quillam is long.', 'Quillam River'],
    ["The Services Union's Luke Petrie says Tarn Inc must pay.", 'Luke Petrie'],
  ])('%s', (text, name) => {
    expect(named(text)).not.toContain(name);
  });
  it('knows a family behind one given name', () => {
    expect(partyOf('Tarn Ltd, Luis Chang and Mai Wong bid for Vellum Corp.', 'Mai Wong')?.kind).toBe('PERSON');
  });
  it('but holds shares at times', () => {
    expect(partyOf('Tarn Inc will be owned 55 percent by the United Auto Workers.', 'United Auto Workers')).toBeDefined();
  });
  it.each([
    ['The Malaysian property developer Ronald Petrie walked away.', 'Ronald Petrie'],
    ['The name was bought by Chinese entrepreneur Li Jun.', 'Li Jun'],
    ['Tarn Inc, founded by Anna Petrie and Sparsha Quillon, sells tea.', 'Sparsha Quillon'],
    ['It is led by co-founders Anna Petrie and Paz Eshelon.', 'Paz Eshelon'],
    ['Others include Michael Petrie of Tarn Foods Inc.', 'Michael Petrie'],
    ["It will grow, added Quill Partners' rival Tarn Inc's Anna Petrie.", 'Anna Petrie'],
  ])('is a person: %s', (text, name) => {
    expect(listed(text).find(({ names }) => names.includes(name))?.kind).toBe('PERSON');
  });
});

describe('one party, several names', () => {
  it.each([
    [
      'letters with dots each counted',
      'N.Z. Timber Mills Ltd made a loss. Quill Plc holds shares in NZTM.',
      ['N.Z. Timber Mills Ltd', 'NZTM'],
    ],
    ['a short form', 'Vellum Group Inc said it made a loss. Vellum will sell its mills.', ['Vellum Group Inc', 'Vellum']],
    ['a longer form later', 'Vellum said it made a loss. Shares in Vellum Group fell.', ['Vellum Group', 'Vellum']],
    [
      'letters in brackets',
      'General Paper Works (GPW) said it made a loss. GPW will sell its mills.',
      ['General Paper Works', 'GPW'],
    ],
    ['letters by use', 'General Paper said it made a loss. GP will sell its mills, GP said.', ['General Paper', 'GP']],
    ['a surname', 'Ronald G. Petrie, chairman of Vellum Corp, resigned. Petrie was 60.', ['Ronald G. Petrie', 'Petrie']],
    [
      'letters with a general word',
      'Chao Prakan Group makes feed. CP Group will sell it, it said.',
      ['Chao Prakan Group', 'CP Group'],
    ],
    [
      'letters of a name that goes on',
      'North Mining Corp Holdings made a loss. NMC said so.',
      ['North Mining Corp Holdings', 'NMC'],
    ],
    ['a full name later', 'Hopper is for sale. Hopper Technologies Inc. made a loss.', ['Hopper Technologies Inc.', 'Hopper']],
    ['a former name', 'Tarn Inc, formerly known as Quillon, made a loss. Quillon was founded in 1990.', ['Tarn Inc', 'Quillon']],
    [
      'another name behind or',
      'The Regional Grain Agency, or Rezerno, owns a fifth. Rezerno will sell it.',
      ['Regional Grain Agency', 'Rezerno'],
    ],
    [
      'a short name in brackets',
      "Northern Mining Co (Na'mar) made a loss. Na'mar will sell its mills.",
      ['Northern Mining Co', "Na'mar"],
    ],
    [
      'without the national word',
      'Deutsche Tarnau AG made a loss. Tarnau will sell its mills.',
      ['Deutsche Tarnau AG', 'Tarnau'],
    ],
    [
      'a pair without its form',
      'Harlan and Moss Co made a loss. Harlan and Moss shares fell.',
      ['Harlan and Moss Co', 'Harlan and Moss'],
    ],
    ['a former name in front', 'Formerly known as Quillon, Tarn Inc makes paper.', ['Tarn Inc', 'Quillon']],
    [
      'a slip of the pen',
      'Agrimond Corp made a loss. Agrimond Corp has mills. Argimond will sell them.',
      ['Agrimond Corp', 'Argimond'],
    ],
    ['a club', 'Manchester United lost. United will be sold, fans said.', ['Manchester United', 'United']],
    ['spaces more', 'HarlanMoss made a loss. Harlan Moss owns 8 percent of Tarn Inc.', ['Harlan Moss', 'HarlanMoss']],
    [
      'letters told first',
      'QNTC will sell its mills. The Quill and Natural Timber Corporation said so.',
      ['Quill and Natural Timber Corporation', 'QNTC'],
    ],
    ['a trade told later', 'QRC will buy Tarn Inc. QRC Communications is based in Ohio.', ['QRC Communications', 'QRC']],
    ['letters large and small', 'Dorset Kleinhaus Vellum (DrKV) made a loss. DrKV said so.', ['Dorset Kleinhaus Vellum', 'DrKV']],
    [
      'letters of another language',
      'Regional Timber Agency of Loria (SVOL) owns a fifth of Tarn Inc. SVOL will sell it.',
      ['Regional Timber Agency of Loria', 'SVOL'],
    ],
    ['letters behind a quote', 'Harlan Oil Co ("HRL") owns a fifth of Tarn Inc. HRL will sell it.', ['Harlan Oil Co', 'HRL']],
    ['letters of the last words', 'QBI Mutual Fund sold shares. QBI MF owns Tarn Inc.', ['QBI Mutual Fund', 'QBI MF']],
    ["a possessive's letters", "Women's Development Bank made a loss. WDB said so.", ["Women's Development Bank", 'WDB']],
    [
      'the last word cut',
      'Harlan Telecommunications Plc made a loss. Harlan Telecom said so.',
      ['Harlan Telecommunications Plc', 'Harlan Telecom'],
    ],
    [
      'a slip inside',
      'Harlan Pacific Transport Co lost. Harlan Pacific Transport Co has ships. Harlan Pafific Transport said so.',
      ['Harlan Pacific Transport Co', 'Harlan Pafific Transport'],
    ],
    [
      'a word of the trade in front',
      'Minera Serra Dorset made a loss. Serra Dorset will be sold to Tarn Inc.',
      ['Minera Serra Dorset', 'Serra Dorset'],
    ],
    [
      'a surname with a hyphen',
      'Anna Holden-Petrie heads Vellum Corp. Holden-Petrie joined it in 1999.',
      ['Anna Holden-Petrie', 'Holden-Petrie'],
    ],
    ['a family name in front', 'Tan Boon Keng owns Tarn Inc. Tan will sell it, he said.', ['Tan Boon Keng', 'Tan']],
    [
      'the middle put in later',
      'Quorn India sells tea. Quorn Foodservice India is owned by Tarn Inc.',
      ['Quorn Foodservice India', 'Quorn India'],
    ],
    ['an exclamation mark', 'Yahoo! Inc. is sold. Yahoo said so.', ['Yahoo! Inc.', 'Yahoo']],
    ['the word behind a place', 'China Everquill Group owes money. Everquill lost.', ['China Everquill Group', 'Everquill']],
    [
      'the middle left out',
      'Quorn Funds Distributor lost. Quorn Distributor said so.',
      ['Quorn Funds Distributor', 'Quorn Distributor'],
    ],
    [
      'the code of its listing',
      'Intercontinental Markets (NYSE: IMX) will buy Tarn Inc. IMX said so.',
      ['Intercontinental Markets', 'IMX'],
    ],
    ['the last word of a person', 'Zelda Quillon, a longtime banker, left. Quillon said so.', ['Zelda Quillon', 'Quillon']],
    [
      'a name everybody knows',
      'Petróleo Lorian (commonly known as Petrolor) sells oil. Petrolor lost.',
      ['Petróleo Lorian', 'Petrolor'],
    ],
    [
      'a nickname',
      'Publisher Henry "Hank" Petrie owns Tarn Inc. Hank will sell it, his sister said.',
      ['Henry "Hank" Petrie', 'Hank'],
    ],
    [
      "a town's name as a firm's",
      'Dover Cocoa Mills Ltd was sold. Ann Lee bought a stake in Dover. She lives in Dover.',
      ['Dover Cocoa Mills Ltd', 'Dover'],
    ],
    ['a surname behind Mr', 'Anna Petrie heads Vellum Corp. Mrs Petrie joined it in 1999.', ['Anna Petrie', 'Petrie']],
  ])('%s', (_, text, names) => {
    expect(partyOf(text, names[0] ?? '')?.names).toEqual(names);
  });
  it.each([
    ['letters of its own', 'Harlan Transport (HTP) owns a road. Harlan owns 38% of Tarn Inc.', ['Harlan Transport', 'HTP']],
    ['a land of its own', 'Vodafone lost customers. Vodafone KK sells phones in Japan.', ['Vodafone KK']],
    ['a firm of that short name', 'Gazpromneft made a loss. Gazprom owns 75% of Gazpromneft.', ['Gazpromneft']],
    ['two legal forms', 'Tarnis PLC said it sold Tarnis A/S to Vellum Corp.', ['Tarnis A/S']],
    ['a land', "Petrie Group, once Russia's largest, was sold. Russia bought it.", ['Petrie Group']],
  ])('keeps apart by %s', (_, text, names) => {
    expect(partyOf(text, names[0] ?? '')?.names).toEqual(names);
  });
  it('takes a bare surname for the firm where people are Mr and Mrs', () => {
    const text = 'Petrie Stores Inc lost money. Anna Petrie owns it. Mrs. Petrie will sell. Petrie has 60 shops.';
    expect(partyOf(text, 'Petrie Stores Inc')?.names).toEqual(['Petrie Stores Inc', 'Petrie']);
  });
  it('leaves apart what only begins alike', () => {
    const text = 'Cortex Russia is owned by Cortex. Cortex Ltd sells phones; Cortex American Inc makes them.';
    expect(partyOf(text, 'Cortex Russia')?.names).toEqual(['Cortex Russia']);
    expect(partyOf(text, 'Cortex American Inc')?.names).toEqual(['Cortex American Inc']);
  });
  it.each([
    ['Vellum Music is a subsidiary of Vellum, which sells phones. Vellum rose.', 'Vellum Music'],
    ["Vellum's Vellum Music unit made a profit.", 'Vellum Music'],
    ['Deutsche Vellum is a unit of Vellum, which sells phones.', 'Deutsche Vellum'],
  ])('tells a unit from its parent: %s', (text, name) => {
    expect(partyOf(text, name)?.names).toEqual([name]);
    expect(partyOf(text, 'Vellum')?.names).toEqual(['Vellum']);
  });
  it('reads a line of capitals as if it were spoken', () => {
    const text =
      'Vellum Plc:\n\n* SAYS WILL SELL 10 PERCENT STAKE IN TARNIS TO QUORNEX\n\n* CFO ANNA PETRIE TO LEAVE COMPANY BY END OF YEAR';
    expect(partyOf(text, 'ANNA PETRIE')?.kind).toBe('PERSON');
    expect(read(text).parties.map(({ names }) => names[0])).toEqual(['Vellum Plc', 'TARNIS', 'QUORNEX', 'ANNA PETRIE']);
  });
  it('finds the names of the body in a headline of capitals', () => {
    const story = read('Vellum Corp <VLM> said it would buy Tarn Inc.', 'VELLUM <VLM> TO BUY TARN');
    const items = story.sentences[0]?.items.filter(({ kind }) => kind === 'PARTY').map(({ text }) => text);
    expect(story.sentences[0]?.index).toBe(-1);
    expect(items).toEqual(['VELLUM', 'TARN']);
  });
});

describe('people', () => {
  it.each([
    ['Ferdinand van der Berg, chief executive of Vellum Corp, resigned.', 'Ferdinand van der Berg'],
    ['"We agreed," said KK Rao, an analyst at Tarn Securities.', 'KK Rao'],
    ['Vellum Corp named J.P. Hollis chairman.', 'J.P. Hollis'],
    ['Vellum Corp President Michael Barlow said so.', 'Michael Barlow'],
    ['Vellum Corp named KPN Philippe Morand chairman.', 'Philippe Morand'],
    ['Deng Weiming, chairman of Vellum Corp, resigned.', 'Deng Weiming'],
    ['Vellum Corp is owned by Choi Tae-won and his sister.', 'Choi Tae-won'],
    ['Tan Hooi Ling, co-founder of Vellum Corp, resigned.', 'Tan Hooi Ling'],
    ['Irishman Patrick Marley owns Vellum Corp, which he founded.', 'Patrick Marley'],
    ['Khalid al-Rumaithi, chairman of Vellum Corp, resigned.', 'Khalid al-Rumaithi'],
    ['Vellum MD Arvind Kelkar will stay.', 'Arvind Kelkar'],
    ['Vellum Corp will be run by its president, Laah Chong-gyu.', 'Laah Chong-gyu'],
  ])('%s', (text, name) => {
    expect(partyOf(text, name)?.kind).toBe('PERSON');
  });
});

describe('who is no market participant', () => {
  it.each([
    ['Vellum Corp sells paper in London, Russia and New South Wales.', ['London', 'Russia', 'New South Wales']],
    ['Prime Minister Anna Petrie told Reuters that Vellum Corp must pay.', ['Anna Petrie', 'Reuters']],
    ['Vellum Corp filed with the Securities and Exchange Commission in May.', ['Securities and Exchange Commission', 'May']],
    ['However, Vellum Corp said on Monday that Europeans buy less.', ['However', 'Monday', 'Europeans']],
    ['Vellum Corp owns land in Acre Valley and a mall by Lake Orta.', ['Acre Valley', 'Lake Orta']],
    ['The Dow Jones index rose 20 points, Vellum Corp said.', ['Dow Jones']],
  ])('%s', (text, names) => {
    const found = listed(text).flatMap((party) => party.names);
    for (const name of names) expect(found).not.toContain(name);
    expect(found).toContain('Vellum Corp');
  });
});

describe('states', () => {
  it.each(['Royal Bank of Peru sold Vellum Corp.', 'Vellum Corp was bought by US private equity firm Tarn.'])(
    'leaves a land inside a name or a description: %s',
    (text) => {
      const items = read(text).sentences.flatMap((sentence) => sentence.items);
      const states = read(text)
        .parties.filter(({ kind }) => kind === 'STATE')
        .map(({ key }) => key);
      expect(items.filter((item) => item.kind === 'PARTY' && item.parties.some((key) => states.includes(key)))).toEqual([]);
    },
  );
  it.each([
    ['The Peruvian government holds 20 percent of Vellum Corp.', 'Peruvian government', 'PE'],
    ['The government of Peru sold Vellum Corp.', 'government of Peru', 'PE'],
    ['Vellum Corp is owned by Kuwait.', 'Kuwait', 'KW'],
    ['The government of Costa Rica sold Vellum Corp.', 'government of Costa Rica', 'CR'],
    ["Peru sells tin. Prime Minister Anna Lee's government owns Vellum Corp.", 'government', 'PE'],
    ['The city of Hagenau owns half of Vellum Corp.', 'city of Hagenau', null],
    ["Peru's Vellum Corp is privately held. The government sold it in 1999.", 'government', 'PE'],
  ])('%s', (text, name, country) => {
    expect(partyOf(text, name)).toMatchObject({ kind: 'STATE', country });
  });
});
