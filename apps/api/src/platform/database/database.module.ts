import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Config } from '../config/config';
import { dataSourceOptions } from './data-source';

/**
 * Connections go with `onApplicationShutdown`, before or after that of others: what still needs them ends in
 * `beforeApplicationShutdown`.
 */
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
