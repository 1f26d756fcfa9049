// The way to the inbox, with the number of what is unread.
import { Bell } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useUnread } from '../../../api/people/inbox';
import { Link } from '../../../furniture/link';

export function InboxLink() {
  const { t } = useTranslation();
  const unread = useUnread().data ?? 0;
  return (
    <Link to="/inbox" search={{}} className="frame__inbox" aria-label={t('frame.inbox', { count: unread })}>
      <Bell aria-hidden="true" />
      {unread > 0 && (
        <span className="frame__unread digits" aria-hidden="true">
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </Link>
  );
}
