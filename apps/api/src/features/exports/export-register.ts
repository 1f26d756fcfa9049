import { Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import type { Actor } from '../../platform/identity/actor';
import { Checkpoints } from '../../platform/journal/checkpoints';
import { Sealer } from '../../platform/journal/sealer';
import { Refusal } from '../../platform/problems/refusal';
import { RecordExport } from './record-export';
import { registerCsv } from './register-csv';
import { registerJson } from './register-json';
import { Snapshots, type Snapshot } from './snapshot';

const csvRows = `
  select s.reference, s.name, s.stage, s.origin, o.name as owner, s.summary, s.intended_purpose as "intendedPurpose",
         s.registered_at as "registeredAt", s.changed_at as "changedAt", json_build_object('code', u.code) as unit,
         case when c.system_id is not null then json_build_object(
           'headline', c.headline, 'definite', c.definite, 'lower', c.lower, 'upper', c.upper) end as class,
         case when r.state = 'decided' and d.assessment_id = c.assessment_id then d.class end as "decidedClass",
         case when r.state is null then 'not_requested'
              when r.state = 'decided' and d.assessment_id <> c.assessment_id then 'due_again' else r.state end as "reviewState"
    from ai_system s join organisation_unit u on u.id = s.unit_id join person o on o.id = s.owner_id
    left join classification c on c.system_id = s.id left join review r on r.system_id = s.id
    left join review_decision d on d.id = r.decision_id
   order by s.reference`;

/** Takes the register out of the house, and says so in the log first. */
@Injectable()
export class ExportRegister {
  constructor(
    private readonly recordExport: RecordExport,
    private readonly snapshots: Snapshots,
    private readonly sealer: Sealer,
    private readonly checkpoints: Checkpoints,
  ) {}

  async csv(actor: Actor): Promise<Readable> {
    await this.recordExport.execute(actor, 'csv');
    const snapshot = await this.snapshots.open();
    return closing(registerCsv(snapshot.stream(csvRows)), snapshot);
  }

  async json(actor: Actor): Promise<Readable> {
    await this.recordExport.execute(actor, 'json');
    await this.sealer.seal();
    const snapshot = await this.snapshots.open();
    try {
      const checkpoint = await this.checkpoints.take(snapshot.manager);
      if (!checkpoint) throw new Refusal('audit.nothing-sealed');
      // Keeps the checkpoint even when the reader goes away; what follows only reads the same snapshot.
      const text = registerJson(snapshot, { checkpoint, publicKey: this.checkpoints.publicKey, exportedBy: actor.id });
      return closing(Readable.from(text, { objectMode: false }), snapshot);
    } catch (error) {
      await snapshot.close();
      throw error;
    }
  }
}

/** Gives the connection back when the stream ends, fails, or its reader goes away. */
function closing(stream: Readable, snapshot: Snapshot): Readable {
  stream.once('close', () => void snapshot.close());
  return stream;
}
