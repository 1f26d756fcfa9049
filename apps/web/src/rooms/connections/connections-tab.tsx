// What a system is made of, and what it is to other systems.
import { useParams } from '@tanstack/react-router';
import { useRecord } from '../../api/reading';
import { useRights } from '../../api/rights';
import { Loading } from '../../furniture/states';
import { Components } from './components';
import { Graph } from './graph/graph';
import { Relations } from './relations';

export function ConnectionsTab() {
  const { id } = useParams({ from: '/systems/$id' });
  const { data } = useRecord('getSystem', { id });
  const rights = useRights();
  if (data === undefined) return <Loading />;
  const mayEdit = rights.system('update', data.value) && data.value.stage !== 'retired';
  return (
    <div className="stack stack--loose">
      <Components id={id} system={data.value} etag={data.etag} mayEdit={mayEdit} />
      <Relations id={id} system={data.value} mayEdit={mayEdit} />
      <Graph id={id} />
    </div>
  );
}
