// How early, and how late, people are told. Ours: the Act sets days for what is to be done, none for being reminded.

/** Before a duty falls due. */
export const DUTY_NOTICE_DAYS = 14;
/** After a duty fell due and nothing happened. */
export const DUTY_ESCALATION = { coordinator: 7, officer: 21 } as const;
/** Before evidence expires. */
export const EVIDENCE_NOTICE_DAYS = 30;
/** Before the authority has to know; the shortest clock of Article 73 is two days. */
export const INCIDENT_NOTICE_DAYS = 1;
