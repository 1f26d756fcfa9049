import { PageQuery } from '../../../platform/http/paging';
import { Day } from '../../../platform/input/day.decorator';
import { Search } from '../../../platform/input/search.decorator';

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
