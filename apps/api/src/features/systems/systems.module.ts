import { Module } from '@nestjs/common';
import { PeopleModule } from '../people';
import { AsOfQueries } from './as-of.queries';
import { ChangeSystem } from './change-system';
import { HandOverSystem } from './hand-over-system';
import { PastController } from './past.controller';
import { ReadSystem } from './read-system';
import { RegisterSystem } from './register-system';
import { RevisionsQueries } from './revisions.queries';
import { SystemsController } from './systems.controller';
import { SystemsQueries } from './systems.queries';
import { SystemsRepository } from './systems.repository';

@Module({
  imports: [PeopleModule],
  controllers: [PastController, SystemsController],
  providers: [SystemsRepository, SystemsQueries, RevisionsQueries, AsOfQueries, RegisterSystem, ChangeSystem, ReadSystem, HandOverSystem],
  exports: [SystemsRepository, RegisterSystem, ReadSystem],
})
export class SystemsModule {}
