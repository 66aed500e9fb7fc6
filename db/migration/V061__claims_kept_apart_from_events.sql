-- What a person took out of an event, or said not to belong to it, is not proposed for it again.
create table event_apart (
  event_id  bigint not null,
  claim_id  bigint not null,
  constraint event_apart_pk primary key (event_id, claim_id),
  constraint event_apart_event foreign key (event_id) references event,
  constraint event_apart_claim foreign key (claim_id) references claim on delete cascade
);
create index event_apart_of_claim on event_apart (claim_id);
create index toll_of_day on toll (happened_on);
