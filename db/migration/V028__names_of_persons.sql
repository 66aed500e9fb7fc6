-- Persons as people rename, merge and split them.

alter table person add column merged_into bigint;
alter table person add constraint person_merged_into foreign key (merged_into) references person;
alter table person add constraint person_not_merged_into_itself check (merged_into is null or merged_into <> id);

alter table person_alias add column written varchar(200) default '' not null;  -- as it was first written; empty: as the key
alter table person_alias add column came_with bigint;  -- the person whose alias it was before a merge
alter table person_alias add constraint person_alias_came_with foreign key (came_with) references person;

create table person_moved (  -- the quotes that a merge moved, so that it can be undone
  kind       varchar(10) not null,
  claim_id   bigint      not null,
  person_id  bigint      not null,  -- who it was before
  constraint person_moved_pk primary key (kind, claim_id),
  constraint person_moved_claim foreign key (claim_id) references claim on delete cascade,
  constraint person_moved_person foreign key (person_id) references person,
  constraint person_moved_kind_is_known check (kind in ('SPEAKER', 'ADDRESSEE'))
);
create index person_moved_of_person on person_moved (person_id);
create index quote_by_addressee on quote (addressee_id);
