// Where a notice leads, as an address within the register.

import type { NoticeDetails, NoticeKind } from '@registry/contracts';

/** @param reference of the system, where the notice is about one */
export function noticePath(
  kind: NoticeKind,
  reference: string | null,
  { thread, incident, viewFilters, import: imported }: NoticeDetails,
): string {
  const system = reference === null ? '/systems' : `/systems/${reference}`;
  switch (kind) {
    case 'mentioned':
    case 'commented':
      return `${system}/comments${thread === undefined ? '' : `?thread=${thread}`}`;
    case 'review_waiting':
    case 'review_assigned':
    case 'review_answered':
    case 'consent_wanted':
    case 'consent_answered':
      return reference === null ? '/reviews' : `/reviews/${reference}`;
    case 'review_returned':
    case 'review_decided':
    case 'review_due_again':
      return `${system}/review`;
    case 'duty_given':
    case 'duty_due':
    case 'duty_overdue':
    case 'duty_escalated':
    case 'evidence_expiring':
    case 'evidence_damaged':
      return `${system}/duties`;
    case 'incident_reported':
    case 'incident_triaged':
    case 'incident_due':
      return incident === undefined ? `${system}/incidents` : `/incidents/${incident}`;
    case 'stand_in':
      return '/reviews';
    case 'system_handed_over':
    case 'editor_added':
    case 'owner_left':
    case 'join_answered':
      return system;
    case 'join_asked':
      return '/';
    case 'tokens_tried':
      return '/people';
    case 'access_asked':
      return '/access-requests';
    case 'role_given':
      return '/';
    case 'rules_proposed':
      return '/reviews';
    case 'import_waiting':
      return imported === undefined ? '/imports' : `/imports/${imported}`;
    case 'public_set_made':
    case 'public_set_withdrawn':
      return '/systems?owner=me';
    case 'export_ready':
    case 'export_failed':
      return '/my/files';
    case 'view_changed':
      return `/systems${viewFilters === undefined || viewFilters === '' ? '' : `?${viewFilters}`}`;
  }
}
