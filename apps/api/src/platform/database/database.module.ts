import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { EntitySchema } from 'typeorm';
import type { Config } from '../config/config';
import { Reactions } from '../recording/reactions';
import { JournalModule } from '../recording/recording.module';
import { UnitOfWork } from '../recording/unit-of-work';
import { dataSourceOptions } from './data-source';

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
