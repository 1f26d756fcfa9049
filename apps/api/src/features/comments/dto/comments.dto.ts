import { ArrayMaxSize, ArrayUnique, IsArray, IsIn } from 'class-validator';
import {
  COMMENT_KINDS,
  THREAD_STATES,
  type CommentKind,
  type OpenThread,
  type ThreadState,
  type WriteComment,
} from '@registry/contracts';
import { PageQuery } from '../../../platform/http/paging';
import { Omittable } from '../../../platform/input/omittable.decorator';
import { Line, Text } from '../../../platform/input/text.decorator';
import { Uuid } from '../../../platform/input/uuid.decorator';

export class ListThreadsQuery extends PageQuery {
  @Omittable()
  @IsIn(COMMENT_KINDS)
  kind?: CommentKind;

  /** Only with a kind other than the record. */
  @Omittable()
  @Line(100)
  key?: string;

  @Omittable()
  @IsIn(THREAD_STATES)
  state?: ThreadState;
}

export class WriteCommentDto implements WriteComment {
  @Text(8000)
  text!: string;

  @Omittable()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @Uuid({ each: true })
  mentions?: string[];
}

export class OpenThreadDto extends WriteCommentDto implements OpenThread {
  @Omittable()
  @IsIn(COMMENT_KINDS)
  kind?: CommentKind;

  @Omittable()
  @Line(100)
  key?: string;
}
