-- Two origins of which somebody said that they are two bodies: not asked about again, until that is taken back.
create table origin_apart (
  one_id    bigint not null,
  other_id  bigint not null,
  constraint origin_apart_pk primary key (one_id, other_id),
  constraint origin_apart_one foreign key (one_id) references origin on delete cascade,
  constraint origin_apart_other foreign key (other_id) references origin on delete cascade,
  constraint origin_apart_in_order check (one_id < other_id)
);
create index origin_apart_of_other on origin_apart (other_id);
