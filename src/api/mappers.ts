/**
 * Which value of ours stands behind which type of the contract, as codegen reads it: "file#Type as Alias", the file seen from `generated/`.
 * The alias keeps the generated file from clashing with its own names. What is not listed stands for itself.
 */
export const MAPPERS: Readonly<Record<string, string>> = {
  Party: '../nodes.ts#PartyNode as PartyMapped',
  Organisation: '../nodes.ts#PartyNode as OrganisationMapped',
  Firm: '../nodes.ts#PartyNode as FirmMapped',
  Fund: '../nodes.ts#PartyNode as FundMapped',
  State: '../nodes.ts#PartyNode as StateMapped',
  Person: '../nodes.ts#PartyNode as PersonMapped',
  Stake: '../nodes.ts#StakeNode as StakeMapped',
  Post: '../nodes.ts#PostNode as PostMapped',
  Deal: '../nodes.ts#DealNode as DealMapped',
  Founding: '../nodes.ts#FoundingNode as FoundingMapped',
  Article: '../nodes.ts#ArticleNode as ArticleMapped',
  Claim: '../nodes.ts#ClaimNode as ClaimMapped',
  PartyConnection: '../loaders/connection.ts#PartyPage as PartyConnectionMapped',
  StakeConnection: '../loaders/connection.ts#StakePage as StakeConnectionMapped',
  PostConnection: '../loaders/connection.ts#PostPage as PostConnectionMapped',
  DealConnection: '../loaders/connection.ts#DealPage as DealConnectionMapped',
  ArticleConnection: '../loaders/connection.ts#ArticlePage as ArticleConnectionMapped',
  ClaimConnection: '../loaders/connection.ts#ClaimPage as ClaimConnectionMapped',
  Conflict: '../resolvers/curation.ts#ConflictRow as ConflictMapped',
  IntegratedShare: '../resolvers/ownership.ts#ShareNode as IntegratedShareMapped',
  IntegratedShareConnection: '../resolvers/ownership.ts#SharePage as IntegratedShareConnectionMapped',
  LookThrough: '../resolvers/ownership.ts#LookThroughNode as LookThroughMapped',
  CapTable: '../resolvers/cap-table.ts#CapTableNode as CapTableMapped',
  OwnershipChange: '../resolvers/cap-table.ts#ChangeNode as OwnershipChangeMapped',
  ControlStep: '../resolvers/ownership.ts#StepNode as ControlStepMapped',
  IngestResult: '../resolvers/ingest.ts#IngestNode as IngestResultMapped',
};
