import { Module } from '@nestjs/common';
import { PeopleModule } from '../people';
import { AsOfQueries } from './as-of.queries';
import { ChangeSystem } from './change-system';
import { PastController } from './past.controller';
import { RegisterSystem } from './register-system';
import { RevisionsQueries } from './revisions.queries';
import { SystemsController } from './systems.controller';
import { SystemsQueries } from './systems.queries';
import { SystemsRepository } from './systems.repository';

@Module({
  imports: [PeopleModule],
  controllers: [PastController, SystemsController],
  providers: [SystemsRepository, SystemsQueries, RevisionsQueries, AsOfQueries, RegisterSystem, ChangeSystem],
  exports: [SystemsRepository, RegisterSystem],
})
export class SystemsModule {}
