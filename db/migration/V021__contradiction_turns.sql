-- A decided claim that another may contradict waits for those who signed it.
alter table turn drop constraint turn_reason_is_known;
alter table turn add constraint turn_reason_is_known check (reason in ('SIGNATURE', 'STALE', 'DISPUTED', 'ASSIGNED', 'ASKED', 'ORPHANED', 'CONTRADICTED'));
