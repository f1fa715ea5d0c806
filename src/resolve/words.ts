/** The words that names are made of: what a name may carry without being another name. All in the form of `nameKey`: lower case, no dots. */

/** Dropped from the end of a name: "Alibaba Group Holding Ltd", "Fiat S.p.A.". */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  `inc incorporated corp corporation co cos company ltd limited plc llc llp lp lllp ag gmbh kg kgaa ohg se eg sa sas sarl sca spa srl nv bv cv ab as asa
  oy oyj aps pty pte pvt sdn bhd berhad tbk kk kabushiki kaisha oao ooo zao pao ao pjsc ojsc cjsc jsc sab sapi sociedad anonima ltda sl slu
  aktiengesellschaft gesellschaft hf ehf rt nyrt kft zrt doo dd sp zoo sro as psc wll fzco saog saoc`
    .split(/\s+/)
    .filter(Boolean),
);

/** Legal forms that some languages put first: "NV Philips", "OAO Gazprom". */
export const LEADING_FORMS: ReadonlySet<string> = new Set(['nv', 'oao', 'ooo', 'zao', 'pao', 'ojsc', 'pjsc', 'pt']);

/** Left in the key, and yet the name with and without them is mostly one firm: "Alibaba Group", "Alibaba". */
export const GROUP_WORDS: ReadonlySet<string> = new Set(['group', 'groupe', 'gruppe', 'grupo', 'gruppo', 'holding', 'holdings']);

/** Written short: "Beryllium Int'l". */
export const ABBREVIATIONS: Readonly<Record<string, string>> = {
  intl: 'international',
  natl: 'national',
  bros: 'brothers',
  mfg: 'manufacturing',
  assn: 'association',
  assoc: 'associates',
  inds: 'industries',
  svcs: 'services',
  tech: 'technology',
  techs: 'technologies',
  labs: 'laboratories',
  pharma: 'pharmaceuticals',
  mgmt: 'management',
  grp: 'group',
  hldgs: 'holdings',
  hldg: 'holding',
  govt: 'government',
  dept: 'department',
  univ: 'university',
};

/** A name made of these alone is borne by many: "First National Bank", "Finance Ministry". */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `first second third national bank banks of and the for in trust savings loan federal state city central insurance financial finance fund funds pension community
  citizens peoples people union credit home mutual life local regional municipal royal public government ministry authority authorities commission council department
  agency board family shareholders investors founders directors treasury stock exchange committee university college hospital church army navy police court party`
    .split(/\s+/)
    .filter(Boolean),
);

/** Alone, these are short for many firms: "United", "Group", "Resources". */
export const VAGUE_WORDS: ReadonlySet<string> = new Set(
  `american united general standard international capital partners partner investment investments management securities security southern northern eastern western
  north south east west new old global world pacific atlantic private reserve power energy oil gas steel systems services resources technologies technology
  communications telecom media press unit division business operations subsidiary affiliate venture joint company firm group holding holdings industries enterprises
  products laboratories motors airlines foods stores computer computers software electric electronics entertainment video cable club school`
    .split(/\s+/)
    .filter(Boolean),
);

/** Before a person's name. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr prof professor sir dame lord lady baron baroness count president chairman gen general col colonel capt captain rev sheikh prince princess king queen'.split(
    ' ',
  ),
);

/** After a person's name: "T. B. Pickens III". A son is not his father, so these are kept apart by rule. */
export const GENERATIONS: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'v', 'junior', 'senior']);

/** Little words inside family names. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de da di do dos du del della van von der den ten ter la le el al bin ibn y e zu'.split(' '),
);

/** First names in short and in full. */
export const NICKNAMES: Readonly<Record<string, string>> = {
  mike: 'michael',
  mick: 'michael',
  bill: 'william',
  will: 'william',
  billy: 'william',
  bob: 'robert',
  rob: 'robert',
  bobby: 'robert',
  dick: 'richard',
  rick: 'richard',
  rich: 'richard',
  jim: 'james',
  jimmy: 'james',
  jamie: 'james',
  joe: 'joseph',
  tom: 'thomas',
  tim: 'timothy',
  tony: 'anthony',
  dave: 'david',
  dan: 'daniel',
  danny: 'daniel',
  steve: 'steven',
  stephen: 'steven',
  chris: 'christopher',
  matt: 'matthew',
  ben: 'benjamin',
  sam: 'samuel',
  ed: 'edward',
  ted: 'edward',
  eddie: 'edward',
  ron: 'ronald',
  don: 'donald',
  ken: 'kenneth',
  larry: 'lawrence',
  laurence: 'lawrence',
  andy: 'andrew',
  nick: 'nicholas',
  greg: 'gregory',
  jeff: 'jeffrey',
  geoff: 'geoffrey',
  pat: 'patrick',
  phil: 'philip',
  phillip: 'philip',
  pete: 'peter',
  ray: 'raymond',
  fred: 'frederick',
  frank: 'francis',
  charlie: 'charles',
  chuck: 'charles',
  jack: 'john',
  jon: 'jonathan',
  bernie: 'bernard',
  gerry: 'gerald',
  jerry: 'gerald',
  harry: 'henry',
  hank: 'henry',
  kate: 'katherine',
  cathy: 'catherine',
  liz: 'elizabeth',
  beth: 'elizabeth',
  sue: 'susan',
  meg: 'margaret',
  maggie: 'margaret',
  alex: 'alexander',
  sasha: 'alexander',
  aleksandr: 'alexander',
  alexandr: 'alexander',
  aleksei: 'alexei',
  alexey: 'alexei',
  sergey: 'sergei',
  dmitry: 'dmitri',
  mikhael: 'mikhail',
  yuri: 'yury',
};

/** A full name with one of these family names is borne by many: it takes more than the name. */
export const COMMON_SURNAMES: ReadonlySet<string> = new Set(
  `smith jones williams brown taylor davies davis wilson evans thomas johnson roberts walker wright robinson thompson white hughes edwards green hall wood harris lewis martin jackson clarke
  clark turner hill scott cooper morris ward moore king watson baker harrison morgan patel young allen mitchell james anderson phillips lee bell parker miller campbell kelly cook murphy
  garcia rodriguez martinez hernandez lopez gonzalez perez sanchez ramirez torres nguyen kim park choi wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu lin guo he gao luo
  singh kumar sharma gupta khan ali ahmed sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato muller schmidt schneider fischer weber meyer wagner becker schulz
  hoffmann bernard dubois durand petit dupont rossi russo ferrari bianchi ivanov petrov smirnov silva santos pereira adams nelson carter stewart rogers reed bailey howard peterson gray
  ross foster sanders long hughes price bennett jenkins perry powell patterson graham reynolds hamilton fisher ellis marshall stevens murray stone`
    .split(/\s+/)
    .filter(Boolean),
);

/** After another firm's name these name a part of it, which may also be called by the firm's name: "Sony Music", "Fiat Auto", "Chrysler Canada". */
export const UNIT_WORDS: ReadonlySet<string> = new Set(
  `music pictures records studios credit acceptance auto cars trucks leasing insurance powertrain engines components aerospace television radio retail exploration
  europe european asia asian africa african america american americas usa us uk britain british canada canadian australia australian japan japanese china chinese india
  indian germany german deutschland france french italy italian italia russia russian brasil brazil brazilian mexico mexican korea korean taiwan hong singapore malaysia
  nederland netherlands dutch belgium belgian switzerland swiss schweiz espana spain spanish north south worldwide unit division subsidiary arm operations branch`
    .split(/\s+/)
    .filter(Boolean),
);
