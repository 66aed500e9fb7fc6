-- Words that only an older text has count no more, unless a person said that they stand all the same.
alter table appearance add column kept boolean default false not null;
update appearance set kept = true
  where exists (select 1 from carry where carry.appearance_id = appearance.id and carry.decision = 'KEPT');
