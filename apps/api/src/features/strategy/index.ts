// The door of the feature "strategy": actions, dialogues, initiatives and their links to systems.

export { StrategyModule } from './strategy.module';
export { EstablishStrategy } from './establish-strategy';
export { copyLinks, linksToCopy, removeLinks } from './copy-links';
export { linkPart, linkPartName } from './link';
export type { StoredLink } from './link';
export type { StrategyReference } from './reference';
export { StrategyQueries } from './strategy.queries';
export { LinkAction } from './link-action';
export { partsOfStrategy, provenStrategy } from './proven';
export { linksTable } from './links-table';
export { actionsTable } from './actions-table';
export { ListActionsQuery } from './dto/list-actions.query';
