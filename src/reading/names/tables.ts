/**
 * Word lists that names are told by. The long ones are JSON tables: first names of Western Europe and beyond (after the MIT-licensed packages
 * human-names and @faker-js/faker, widened), cities of some size (GeoNames, CC BY 4.0), countries with their adjectives and capitals, and words that English news
 * writes in small letters.
 */
import cities from '../tables/cities.json' with { type: 'json' };
import commonWords from '../tables/common-words.json' with { type: 'json' };
import countries from '../tables/countries.json' with { type: 'json' };
import firstNames from '../tables/first-names.json' with { type: 'json' };

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Forms of firms, after the main jurisdictions of ISO 20275, as they are written at the end of a name; without dots, lower case. */
export const LEGAL_FORMS = words(`inc incorporated corp corporation co company cos companies ltd limited plc llc llp lp lllp pc
  ag gmbh kg kgaa ohg ug ev mbh sa sas sarl sca snc eurl sàrl nv bv cv vof spa srl sapa sl slu sau ltda sab sapi
  ab hb oy oyj as asa ans aps ivs kk yk gk jsc pjsc ojsc oao ooo zao pao cjsc ao doo dd ad ead kft nyrt zrt bt sro sp spzoo
  bhd berhad sdn tbk pt pte pty pvt private nl unltd unlimited dac eeig se sce kb ky tk saog sak saoc psc pjs fze dmcc ltee oü sia uab pn wll limitada`);
/** Forms that end a name for certain: what follows in capitals is another word ("Acme Inc Chairman"). */
export const FINAL_FORMS = words(
  'inc incorporated corp corporation ltd limited plc llc llp lp gmbh ag kgaa sa nv bv spa srl ab oy oyj asa kk bhd tbk jsc pjsc ojsc cos',
);
/** Words that firms carry in their names, lower case. */
export const FIRM_WORDS =
  words(`group groupe gruppe holding holdings bank banks bankers banking banc bancorp bancshares bancorporation banque banco banca bankshares industries industrial industrie international airlines airways airline air lines
  motors motor auto automotive oil petroleum gas energy power electric electronics electrical steel metals mining mines minerals resources chemicals chemical pharmaceuticals pharmaceutical pharma laboratories labs
  systems technologies technology tech software semiconductor computer computers communications telecom telecommunications telecoms telephone telefon wireless networks network media broadcasting television entertainment pictures studios
  financial finance capital securities investments investment investors partners associates advisors advisers management insurance assurance trust fund funds equity ventures venture brothers bros sons
  foods food beverages brewery breweries brewing stores supermarkets retail properties realty estates estate development developments construction engineering works products manufacturing mfg
  partnership services service solutions logistics shipping transport transportation railways railway railroad rail marine aviation aerospace aircraft hotels resorts restaurants club united enterprises enterprise
  publishing press newspapers savings loan cement paper textile textiles rubber tire glass tobacco cosmetics medical health healthcare hospital hospitals biotech biosciences therapeutics
  instruments devices materials plastics packaging container forest timber sugar farms dairy interstate consolidated amalgamated associated general national american british pacific atlantic continental standard universal federal first royal hypermarkets
  organisation organization programme worldwide chamber merchants retailers exchange university college institute association federation council commission committee authority agency department ministry office bureau board court party union congress parliament senate society foundation`);
/** Bodies that are no market participants, unless they hold something. */
export const BODY_WORDS = words(
  'university college institute association federation council commission committee authority agency department ministry office bureau court party union congress parliament senate society reserve treasury exchange administration police army cabinet tribunal panel opec nato forum summit act agreement treaty plan index average',
);
export const HONORIFICS = words(
  'mr mrs ms miss dr sir lord lady dame prof professor baron baroness sheikh shaikh sheik prince princess king queen count herr monsieur datuk dato shri smt seri',
);
export const GENERATIONS = words('jr sr ii iii iv');
/** Small words inside names: "Ferdinand van der Berg", "Banco de Chile". */
export const PARTICLES = words(
  'de du des la le les van der den von und di da do dos das del della dello bin ibn bint al el y e et ter ten zu zum zur ibn binti am the',
);
/** Words that open a name with "of": "Bank of Acme Bay". */
export const OF_HEADS = words(
  'bank banc banque banco university trust company co corp corporation republic kingdom institute ministry department board association federation house church lloyds society port college school state stock commonwealth royal club authority agency bureau chamber gulf bay strait isle',
);
/** Words that open names of France, Italy, Spain and Portugal, which may go on in small letters. */
export const ROMANCE_HEADS = words(
  'caisse cassa banque banca banco caixa société societe compagnie compañía companhia crédit credito crédito fonds fondo instituto institut agence groupe gruppo grupo',
);
/** Capitalised by rule and never a name by themselves. */
export const NEVER_NAMES =
  words(`january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
  monday tuesday wednesday thursday friday saturday sunday i i'm i've mr mrs ms dr sir christmas easter gmt est edt cet am pm eps ebitda ipo ipos ceo cfo coo cto md vp svp evp ipos spac spacs nbfc gdp gnp vat m&a q1 q2 q3 q4 h1 h2 dlr dlrs pct mln bln tv dvd dvds pc pcs it internet web
  euro euros yen usd gbp eur stg rs inr dm pe r&d lng cd cds hiv aids dna ad ads lbo oper shr shrs nil na mths qtr qtly net revs note avg cts vs ex ph.d. ph.d phd mba aa aaa bb bbb ccc baa caa kwh mwh gwh twh vc vcs arr saas spv spvs jv jvs mou mous psu psus boe bpd teu teus`);
/** Names that end in 's. */
export const BRANDS_WITH_S =
  words(`mcdonald's macy's sotheby's christie's moody's sainsbury's lloyd's wendy's kellogg's levi's bloomingdale's dillard's kohl's lowe's dick's domino's denny's harrod's ladbroke's hershey's land's foster's cadbury's woolworth's gillette's smith's
  standard&poor's poor's field's arby's hardee's barclay's john's applebee's carl's chili's friendly's jack's claire's papa reddy's marshall's trader smucker's dunkin' stop&shop's men's penney's`);
/** Pairs that are one firm though "and" is written out. */
export const AND_PAIRS: ReadonlySet<string> = new Set(
  "johnson johnson|procter gamble|marks spencer|scottish newcastle|standard poor's|cable wireless|ernst young|smith nephew|rolls royce|barnes noble|bang olufsen|reckitt colman|tate lyle|abercrombie fitch|dun bradstreet|price waterhouse|deloitte touche|harley davidson|legal general|black decker|simon schuster|kidder peabody|larsen toubro|mahindra mahindra|morgan grenfell|hale dorr|skadden arps|stop shop|time life|crown cork|bed bath|great atlantic|dolce gabbana|house fraser|baker hughes|pratt whitney|bausch lomb|arthur andersen|eli lilly|lewis trust|rio tinto|swire sons|jardine matheson|hutchison whampoa|marsh mclennan|alexander alexander|brown root|fortnum mason|alliance leicester|bradford bingley|northern rock|electronic arts|crosse blackwell|brown williamson|philip morris|smith wesson|ben jerry's|starwood hotels|hewlett packard|food drug".split(
    '|',
  ),
);

const FIRST_NAMES: ReadonlySet<string> = new Set(firstNames.split(' '));
/** With or without its accents: "António", "José". */
export const isFirstName = (word: string): boolean =>
  FIRST_NAMES.has(word) || FIRST_NAMES.has(word.normalize('NFD').replace(/\p{M}/gu, ''));
export const COMMON_WORDS: ReadonlySet<string> = new Set(commonWords.split(' '));
export const CITIES: ReadonlySet<string> = new Set(cities.split('|'));
/** States, provinces, regions, seas and quarters that are written like names. */
export const REGIONS: ReadonlySet<string> = new Set(
  `Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Puerto Rico|D.C.
  |Ala.|Ariz.|Ark.|Calif.|Colo.|Conn.|Del.|Fla.|Ga.|Ill.|Ind.|Kan.|Ky.|La.|Mass.|Md.|Mich.|Minn.|Miss.|Mo.|Mont.|Neb.|Nev.|N.C.|N.D.|N.H.|N.J.|N.M.|N.Y.|Okla.|Ore.|Pa.|R.I.|S.C.|S.D.|Tenn.|Tex.|Va.|Vt.|Wash.|Wis.|W.Va.|Wyo.|Conn|Calif|Mass|Fla|Mich|Tex|Tenn|Ariz|Colo|Minn|Penn|Ill|Ind|Wis|Ore|Okla
  |Ontario|Quebec|Alberta|British Columbia|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|Yukon|New South Wales|Queensland|Tasmania|Western Australia|South Australia|Victoria|Northern Territory|Bavaria|Saxony|Catalonia|Lombardy|Siberia|Chechnya|Maharashtra|Gujarat|Tamil Nadu|Karnataka|Kerala|Punjab|Uttar Pradesh|West Bengal|Andhra Pradesh|Telangana|Rajasthan|Haryana|Odisha|Bihar|Assam|Goa|Kashmir
  |Europe|Asia|Africa|America|North America|South America|Latin America|Central America|Eastern Europe|Western Europe|Middle East|Far East|Southeast Asia|Asia Pacific|Asia-Pacific|Scandinavia|Balkans|Caribbean|Australasia|Antarctica|Oceania|Gulf|Persian Gulf|Gulf of Mexico|North Sea|Pacific|Atlantic|Mediterranean|Arctic|Baltic|Black Sea|Caspian Sea|Red Sea|Midwest|West Coast|East Coast|Silicon Valley|Wall Street|Manhattan|Brooklyn|Bronx|Beverly Hills|Palo Alto|Hollywood|Texas Gulf|Midlands|Yorkshire|Kent|Cornwall|Essex|Surrey|Sussex|Lancashire|West|East|North|South|Hong Kong|New Delhi|Delhi|St. Louis|St Louis|Fort Worth|Zurich|Geneva|Basel|Davos|Downing Street|White House|Capitol Hill|Kremlin|Westminster|Whitehall|Pentagon|City|Channel Islands|Guangdong|Shenzhen|Sichuan|Hebei|Xinjiang|Tibet|Bermuda|Jersey|Guernsey|Isle of Man|European Union|EU|EC|OECD|CIS|Eurozone|Euro Zone|Commonwealth|Third World|Western Hemisphere|Benelux|Maghreb|Sub-Saharan Africa|Pacific Rim|Santa Clara|San Jose|Long Island|New England|Crimea|Sakhalin|Tatarstan|Bashkortostan|Flanders|Wallonia|Normandy|Brittany|Tuscany|Sicily|Sardinia|Andalusia|Galicia
  |West Bank|Gaza|Gaza Strip|South East Asia|South-East Asia|South Asia|Gulf Coast|Great Lakes|Zhejiang|Jiangsu|Shandong|Henan|Hubei|Hunan|Anhui|Fujian|Jiangxi|Yunnan|Guizhou|Shanxi|Shaanxi|Gansu|Qinghai|Jilin|Liaoning|Heilongjiang|Hainan|Guangxi|Inner Mongolia|Ningxia|Hokkaido|Kanagawa|Chiba|Saitama|Aichi|Hyogo|Kansai|Kanto|Minas Gerais|Bahia|Lower Saxony|Hesse|North Rhine-Westphalia|Baden-Württemberg|Rhineland-Palatinate|Thuringia|Schleswig-Holstein|Carinthia|Styria|Tyrol|Piedmont|Veneto|Liguria|Silesia|Transylvania|Sabah|Sarawak|Johor|Selangor|Melaka|Penang|Gauteng|KwaZulu-Natal|Nova Scotia|Chhattisgarh|Jharkhand|Himachal Pradesh|Madhya Pradesh|Uttarakhand`.split(
    /\s*\|\s*/,
  ),
);

interface Country {
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  readonly capitals: readonly string[];
}
const byWord = (pick: (country: Country) => readonly string[]): ReadonlyMap<string, string> =>
  new Map(Object.entries(countries).flatMap(([code, country]) => pick(country).map((name): [string, string] => [name, code])));

/** "Russia" → "RU". */
export const COUNTRY_OF_NAME = byWord((country) => country.names);
/** "Russian" → "RU". */
export const COUNTRY_OF_ADJECTIVE = byWord((country) => country.adjectives);
/** "Moscow" → "RU". */
export const COUNTRY_OF_CAPITAL = byWord((country) => country.capitals);

/** A legal form's marks count for nothing, and "BT" is a firm's name where a Hungarian form is "Bt": "S.p.A." is "spa", "A/S" is "as". */
export const plain = (word: string): string =>
  MARKS.test(word) ? word.toLowerCase().replace(/[.'’]|(?<=^[an])\/(?=[sv]$)/g, '') : word.toLowerCase();
const MARKS = /[.'’/]/;
export const isLegalForm = (word: string): boolean => word !== 'BT' && LEGAL_FORMS.has(plain(word));
export const isPlace = (name: string): boolean =>
  COUNTRY_OF_NAME.has(name) || CITIES.has(name) || REGIONS.has(name) || COUNTRY_OF_CAPITAL.has(name);
