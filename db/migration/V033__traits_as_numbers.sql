-- The traits of claims as numbers, with the dossier in them: one key to look up, where words of a dossier were searched through.
drop table claim_trait;
create table claim_trait (  -- under which traits a claim is found by those that it can be compared with
  trait     bigint not null,  -- the beginning of the SHA-256 of the dossier and the words
  claim_id  bigint not null,
  constraint claim_trait_pk primary key (trait, claim_id),
  constraint claim_trait_claim foreign key (claim_id) references claim on delete cascade
);
create index claim_trait_of_claim on claim_trait (claim_id);
insert into comparison_due (claim_id) select id from claim where withdrawn_at is null and merged_into is null;
