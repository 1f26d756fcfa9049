// The way to the inbox, with the number of what is unread.
import { Bell } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../../api/reading';
import { classes } from '../../../furniture/classes';
import { Link } from '../../../furniture/link';
import sheet from '../frame.module.css';

/** How often it is asked for while somebody looks at the page. */
const LOOK_MS = 60_000;

export function InboxLink() {
  const { t } = useTranslation();
  const unread = useRead('countNotices', {}, { refetchInterval: LOOK_MS }).data?.unread ?? 0;
  return (
    <Link to="/inbox" search={{}} className={sheet.frameInbox} aria-label={t('frame.inbox', { count: unread })}>
      <Bell aria-hidden="true" />
      {unread > 0 && (
        <span className={classes(sheet.frameUnread, 'digits')} aria-hidden="true">
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </Link>
  );
}
