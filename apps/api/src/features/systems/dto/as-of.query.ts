import { PageQuery } from '../../../platform/http/paging';
import { Day } from '../../../platform/http/day.decorator';
import { Search } from '../../../platform/http/search.decorator';

export class AsOfQuery {
  @Day()
  day!: string;
}

export class ListAsOfQuery extends PageQuery {
  @Day()
  day!: string;

  /** In the name of that day or the reference. */
  @Search()
  q?: string;
}
