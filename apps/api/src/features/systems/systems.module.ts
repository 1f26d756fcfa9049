import { Module } from '@nestjs/common';
import { PeopleModule } from '../people';
import { ChangeSystem } from './change-system';
import { RegisterSystem } from './register-system';
import { SystemsController } from './systems.controller';
import { SystemsQueries } from './systems.queries';
import { SystemsRepository } from './systems.repository';

@Module({
  imports: [PeopleModule],
  controllers: [SystemsController],
  providers: [SystemsRepository, SystemsQueries, RegisterSystem, ChangeSystem],
  exports: [SystemsRepository, RegisterSystem],
})
export class SystemsModule {}
