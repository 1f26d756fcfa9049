import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { EntitySchema } from 'typeorm';
import type { Config } from '../config/config';
import { dataSourceOptions } from './data-source';

@Module({})
export class DatabaseModule {
  static with(config: Config, entities: readonly EntitySchema[]): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRoot(dataSourceOptions(config.databaseUrl, config.poolSize, config.timeZone, entities)),
      ],
    };
  }
}
