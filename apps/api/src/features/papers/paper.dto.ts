import { IsIn, Matches } from 'class-validator';
import { Day } from '../../platform/input/day.decorator';
import { Omittable } from '../../platform/input/omittable.decorator';
import { PAPER_LANGUAGES, type PaperLanguage } from '../../platform/printing/paper';
import { ReadDocumentQuery } from '../documents';

export class PaperQuery {
  /** The language of the paper; English when left out. */
  @Omittable()
  @IsIn(PAPER_LANGUAGES)
  language?: PaperLanguage;
}

export class DocumentPaperQuery extends ReadDocumentQuery {
  /** The language of the paper; English when left out. */
  @Omittable()
  @IsIn(PAPER_LANGUAGES)
  language?: PaperLanguage;
}

export class RegisterPaperQuery extends PaperQuery {
  @Day()
  day!: string;
}

export class BoardPaperQuery extends PaperQuery {
  /** A day that has been: what moved after its end is told. */
  @Day()
  since!: string;
}

export class QuarterPaperQuery extends PaperQuery {
  /** First day of a quarter: duties due in it. */
  @Day()
  @Matches(/-(01|04|07|10)-01$/, { message: '$property must be the first day of a quarter' })
  quarter!: string;
}
