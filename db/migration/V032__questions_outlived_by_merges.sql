-- A merge that was split outlives its question: claims change, and what is no longer worth asking goes.
alter table claim_merge drop constraint claim_merge_suggestion;
alter table claim_merge add constraint claim_merge_suggestion foreign key (suggestion_id) references suggestion on delete set null;
create index claim_merge_of_suggestion on claim_merge (suggestion_id);
