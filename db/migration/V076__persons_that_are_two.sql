-- Two persons of whom somebody said that they are two: not asked about again, until that is taken back.
create table person_apart (
  one_id    bigint not null,
  other_id  bigint not null,
  constraint person_apart_pk primary key (one_id, other_id),
  constraint person_apart_one foreign key (one_id) references person on delete cascade,
  constraint person_apart_other foreign key (other_id) references person on delete cascade,
  constraint person_apart_in_order check (one_id < other_id)
);
create index person_apart_of_other on person_apart (other_id);
