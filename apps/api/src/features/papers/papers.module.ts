import { Module } from '@nestjs/common';
import { ClassificationModule } from '../classification';
import { DocumentsModule } from '../documents';
import { EvidenceModule } from '../evidence';
import { FiguresModule } from '../figures';
import { IncidentsModule } from '../incidents';
import { ObligationsModule } from '../obligations';
import { RegisterModule } from '../register';
import { RegistrationsModule } from '../registrations';
import { ReviewModule } from '../review';
import { RulesModule } from '../rules';
import { StrategyModule } from '../strategy';
import { SystemsModule } from '../systems';
import { DossierQueries } from './dossier/dossier.queries';
import { PrintDossier } from './dossier/print-dossier';
import { RegisterPapersController, SystemPapersController } from './papers.controller';
import { Print } from './print';
import { RecordPrint } from './record-print';
import { PrintBoard } from './single/print-board';
import { PrintLists } from './single/print-lists';
import { PrintSingle } from './single/print-single';

@Module({
  imports: [
    ClassificationModule,
    DocumentsModule,
    EvidenceModule,
    FiguresModule,
    IncidentsModule,
    ObligationsModule,
    RegisterModule,
    RegistrationsModule,
    ReviewModule,
    RulesModule,
    StrategyModule,
    SystemsModule,
  ],
  controllers: [SystemPapersController, RegisterPapersController],
  providers: [Print, RecordPrint, DossierQueries, PrintDossier, PrintSingle, PrintLists, PrintBoard],
})
export class PapersModule {}
