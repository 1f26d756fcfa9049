// The door of the feature "notices": what a person should know or do; it follows the log and the calendar.

export { DeliverNotices } from './deliver-notices';
export { QUEUES } from './queues';
export { NoticesModule } from './notices.module';
export { FollowJournal } from './follow/follow-journal';
export { Inbox } from './inbox/inbox';
export { partsOfNotices, provenWebhooks } from './proven';
