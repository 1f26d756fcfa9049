import { Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import { Snapshots, type Snapshot } from '../../platform/database/snapshots';
import { sql } from '../../platform/database/sql';
import type { Actor } from '../../platform/ground/actor';
import { Refusal } from '../../platform/problems/refusal';
import { Checkpoints } from '../../platform/recording/checkpoints';
import { Sealer } from '../../platform/recording/sealer';
import { joinStanding, standing } from '../review';
import { RecordExport } from './record-export';
import { registerCsv } from './register-csv';
import { registerJson } from './register-json';

const csvRows = sql`
  select s.reference, s.name, s.stage, s.origin, o.name as owner, s.summary, s.intended_purpose as "intendedPurpose",
         s.registered_at as "registeredAt", s.changed_at as "changedAt", json_build_object('code', u.code) as unit,
         ${standing('w')}
    from ai_system s join organisation_unit u on u.id = s.unit_id join person o on o.id = s.owner_id ${joinStanding('s', 'w')}
   order by s.reference`;

/** Takes the register out of the house, and says so in the log first. */
@Injectable()
export class ExportRegister {
  constructor(
    private readonly recordExport: RecordExport,
    private readonly snapshots: Snapshots,
    private readonly sealer: Sealer,
    private readonly checkpoints: Checkpoints,
    private readonly dataSource: DataSource,
  ) {}

  async csv(actor: Actor): Promise<Readable> {
    await this.recordExport.execute(actor, 'csv');
    const snapshot = await this.snapshots.open();
    return closing(registerCsv(snapshot.stream(csvRows)), snapshot);
  }

  async json(actor: Actor): Promise<Readable> {
    await this.recordExport.execute(actor, 'json');
    await this.sealer.sealCommitted();
    // Kept before the snapshot opens: one that is read slowly would keep others from theirs. What is sealed in between,
    // it does not cover.
    const checkpoint = await this.checkpoints.take(this.dataSource.manager);
    if (!checkpoint) throw new Refusal('audit.nothing-sealed');
    const snapshot = await this.snapshots.open();
    const text = registerJson(snapshot, { checkpoint, publicKey: this.checkpoints.publicKey, exportedBy: actor.id });
    return closing(Readable.from(text, { objectMode: false }), snapshot);
  }
}

/** Gives the connection back when the stream ends, fails, or its reader goes away. */
function closing(stream: Readable, snapshot: Snapshot): Readable {
  stream.once('close', () => void snapshot.close());
  return stream;
}
