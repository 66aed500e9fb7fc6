-- Cases of a disease and survivors of a disaster are counted as the dead and the missing are.
alter table toll drop constraint toll_harm_is_known;
alter table toll add constraint toll_harm_is_known
  check (harm in ('KILLED', 'INJURED', 'MISSING', 'CAPTURED', 'DISPLACED', 'ILL', 'RESCUED'));
