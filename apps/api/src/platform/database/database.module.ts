import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Config } from '../config/config';
import { dataSourceOptions } from './data-source';

@Module({})
export class DatabaseModule {
  static with(config: Config): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        // Each feature says which entities are its own.
        TypeOrmModule.forRoot({
          ...dataSourceOptions(config.databaseUrl, config.poolSize, config.timeZone),
          autoLoadEntities: true,
        }),
      ],
    };
  }
}
