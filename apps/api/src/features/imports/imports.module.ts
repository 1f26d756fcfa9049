import { Module } from '@nestjs/common';
import { ClassificationModule } from '../classification';
import { EvidenceModule } from '../evidence';
import { RulesModule } from '../rules';
import { SystemsModule } from '../systems';
import { AnswerRows } from './applying/answer-rows';
import { ApplyRows } from './applying/apply-rows';
import { FinishImport } from './applying/finish-import';
import { FinishUndoing } from './applying/finish-undoing';
import { StartImport } from './applying/start-import';
import { UnanswerRows } from './applying/unanswer-rows';
import { UndoRows } from './applying/undo-rows';
import { ChooseForm } from './arriving/choose-form';
import { GuessMapping } from './arriving/guess-mapping';
import { ReceiveImport } from './arriving/receive-import';
import { StageRows } from './arriving/stage-rows';
import { SweepImports } from './arriving/sweep-imports';
import { CompareRows } from './comparing/compare-rows';
import { DecidedBefore } from './comparing/decided-before';
import { FindRecords } from './comparing/find-records';
import { Grounds } from './comparing/ground';
import { MapColumns } from './comparing/map-columns';
import { ChangeFeed } from './feeds/change-feed';
import { FeedsController } from './feeds/feeds.controller';
import { FeedsQueries } from './feeds/feeds.queries';
import { GoOn } from './feeds/go-on';
import { ReceiveFeed } from './feeds/receive-feed';
import { TellWaiting } from './feeds/tell-waiting';
import { ImportsController } from './imports.controller';
import { OriginsController } from './origins/origins.controller';
import { OriginsQueries } from './origins/origins.queries';
import { DecideRows } from './rows/decide-rows';
import { MendRow } from './rows/mend-row';
import { RowsController } from './rows/rows.controller';
import { RowsQueries } from './rows/rows.queries';
import { ImportsQueries } from './sets/imports.queries';
import { ImportsRepository } from './sets/imports.repository';

@Module({
  imports: [EvidenceModule, SystemsModule, RulesModule, ClassificationModule],
  controllers: [ImportsController, RowsController, FeedsController, OriginsController],
  providers: [
    ImportsRepository,
    ImportsQueries,
    RowsQueries,
    OriginsQueries,
    ReceiveImport,
    SweepImports,
    ChooseForm,
    StageRows,
    GuessMapping,
    Grounds,
    FindRecords,
    MapColumns,
    CompareRows,
    DecideRows,
    MendRow,
    StartImport,
    ApplyRows,
    AnswerRows,
    UnanswerRows,
    UndoRows,
    FinishImport,
    FinishUndoing,
    DecidedBefore,
    GoOn,
    TellWaiting,
    FeedsQueries,
    ReceiveFeed,
    ChangeFeed,
  ],
})
export class ImportsModule {}
