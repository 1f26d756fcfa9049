import { IsBoolean, IsIn } from 'class-validator';
import {
  MAIL_MODES,
  NOTICE_KINDS,
  type ChangeNoticePreferences,
  type MailMode,
  type NoticeKind,
  type NoticePreference,
  type ReadNotice,
  type ReadNotices,
} from '@registry/contracts';
import { PageQuery } from '../../../platform/http/paging';
import { Instant } from '../../../platform/input/day.decorator';
import { Items } from '../../../platform/input/items.decorator';
import { Many } from '../../../platform/input/many.decorator';
import { Omittable } from '../../../platform/input/omittable.decorator';

export class ListNoticesQuery extends PageQuery {
  @Omittable()
  @IsIn(['unread', 'read'])
  state?: 'unread' | 'read';

  @Omittable()
  @Many()
  @IsIn(NOTICE_KINDS, { each: true })
  kind?: NoticeKind[];
}

export class ReadNoticeDto implements ReadNotice {
  @IsBoolean()
  isRead!: boolean;
}

export class ReadNoticesDto implements ReadNotices {
  @Instant()
  until!: string;
}

class NoticePreferenceDto implements NoticePreference {
  @IsIn(NOTICE_KINDS)
  kind!: NoticeKind;

  @IsIn(MAIL_MODES)
  mail!: MailMode;
}

export class ChangeNoticePreferencesDto implements ChangeNoticePreferences {
  @Items(() => NoticePreferenceDto, { least: 1, most: NOTICE_KINDS.length, unique: 'kind' })
  items!: NoticePreferenceDto[];
}
