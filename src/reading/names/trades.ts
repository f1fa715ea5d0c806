/** Nouns that say what a firm does, before its name or behind a comma: "the Russian technology group", "chipmaker Acme". */
export const TRADE_HEADS: ReadonlySet<string> = new Set(
  'group giant firm company bank airline carrier carmaker automaker maker manufacturer producer operator brewer retailer broker brokerage insurer developer builder chain publisher broadcaster supplier provider conglomerate utility refiner miner steelmaker drugmaker chipmaker lender startup start-up monopoly unit subsidiary fund consortium cooperative partnership concern house distributor wholesaler supermarket club studio agency contractor exporter importer processor chipmaker telecom brand label bookmaker housebuilder shipbuilder planemaker jeweller grocer caterer advertiser bookseller winemaker shoemaker watchmaker toymaker truckmaker tyremaker tiremaker papermaker glassmaker gunmaker phonemaker distiller confectioner undertaking enterprise'.split(
    ' ',
  ),
);
