import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { EntitySchema } from 'typeorm';
import { JournalModule } from '../journal/journal.module';
import type { Config } from '../config/config';
import { dataSourceOptions } from './data-source';
import { Reactions } from './reactions';
import { UnitOfWork } from './unit-of-work';

@Global()
@Module({})
export class DatabaseModule {
  static with(config: Config, entities: readonly EntitySchema[]): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRoot(dataSourceOptions(config.databaseUrl, config.poolSize, config.timeZone, entities)),
        JournalModule,
      ],
      providers: [Reactions, UnitOfWork],
      exports: [Reactions, UnitOfWork, JournalModule],
    };
  }
}
