-- An orphan that nobody has decided is looked for again in each later text; the earlier look stays, as LATER.
alter table carry drop constraint carry_how_is_known;
alter table carry add constraint carry_how_is_known check (how in ('SAME', 'REWORDED', 'ORPHAN', 'LATER'));
