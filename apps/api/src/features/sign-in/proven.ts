// What the log proves of tokens, and of requests for access.

import { sql } from '../../platform/database/sql';
import { instant, instantOrNull, type ProvenPart, type ProvenSubject } from '../../platform/recording/proven-part';
import { requestPart, type RequestRow } from './requests/request-part';
import { tokenPart, tokenPartName, type TokenPart } from './tokens/token-entry';

export const provenRequests: ProvenSubject = {
  type: 'AccessRequest',
  ids: sql<{ id: string }>`select r.id::text as id from access_request r order by r.id`,
};

const token: ProvenPart = {
  subject: 'Person',
  name: tokenPartName(''),
  rows: (id) =>
    sql`select t.id, t.scopes, t.expires_at as "expiresAt", t.revoked_at as "revokedAt"
       from api_token t where t.person_id = ${id}::uuid`,
  of: ({ expiresAt, revokedAt, ...row }: TokenPart) => [
    tokenPartName(row.id),
    tokenPart({ ...row, expiresAt: instant(expiresAt), revokedAt: instantOrNull(revokedAt) }),
  ],
};

const request: ProvenPart = {
  subject: 'AccessRequest',
  name: 'request',
  rows: (id) => sql`select r.unit_id, r.state, r.person_id from access_request r where r.id = ${id}::uuid`,
  of: (row: RequestRow) => ['request', requestPart(row)],
};

export const partsOfSignIn: readonly ProvenPart[] = [token, request];
