-- For whom somebody speaks, as a text says it and as a person said it; and which body below a party to the conflict is none itself.
alter table quote add column speaks_for varchar(300) default '' not null;  -- the body, as its text names it

alter table person add column speaks_for bigint;
alter table person add column speaks_for_said boolean default false not null;  -- somebody said for whom; for nobody, if that is empty
alter table person add constraint person_speaks_for foreign key (speaks_for) references origin;
alter table person add constraint person_speaks_for_as_said check (speaks_for is null or speaks_for_said);

alter table origin add column no_party boolean default false not null;  -- somebody said so, though its name puts it below one
alter table origin add constraint origin_party_or_none check (not (party and no_party));
create index origin_parties on origin (dossier_id, party);
