import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PeopleModule } from '../people';
import { ApplyBulkChange } from './bulk/apply-bulk-change';
import { ReadBulk } from './bulk/read-bulk';
import { ChangeSystem } from './change-system';
import { ContentInput } from './content-input';
import { HandOverSystem } from './hand-over-system';
import { ReadSystem } from './read-system';
import { RegisterSystem } from './register-system';
import { DuplicateCandidates } from './relations/duplicate-candidates';
import { DuplicateCandidatesQueries } from './relations/duplicate-candidates.queries';
import { FlagDuplicateCandidates } from './relations/flag-duplicate-candidates';
import { RelateSystems } from './relations/relate-systems';
import { RelatingSystem } from './relations/relating-system';
import { RelationEntity } from './relations/relation';
import { RelationsController } from './relations/relations.controller';
import { RelationsQueries } from './relations/relations.queries';
import { RelationsRepository } from './relations/relations.repository';
import { RemoveRelation } from './relations/remove-relation';
import { SettleRelation } from './relations/settle-relation';
import { AiSystemEntity } from './stored/ai-system.entity';
import { SystemsRepository } from './systems.repository';

@Module({
  imports: [TypeOrmModule.forFeature([AiSystemEntity, RelationEntity]), PeopleModule],
  controllers: [RelationsController],
  providers: [
    SystemsRepository,
    RegisterSystem,
    ChangeSystem,
    ReadSystem,
    HandOverSystem,
    RelationsRepository,
    RelationsQueries,
    ContentInput,
    RelatingSystem,
    RelateSystems,
    SettleRelation,
    RemoveRelation,
    DuplicateCandidates,
    FlagDuplicateCandidates,
    DuplicateCandidatesQueries,
    ReadBulk,
    ApplyBulkChange,
  ],
  exports: [
    SystemsRepository,
    RegisterSystem,
    ChangeSystem,
    HandOverSystem,
    ReadSystem,
    ReadBulk,
    ApplyBulkChange,
    DuplicateCandidatesQueries,
    RelationsRepository,
    RelationsQueries,
    FlagDuplicateCandidates,
  ],
})
export class SystemsModule {}
