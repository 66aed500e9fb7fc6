-- The claims of a trait from the newest back, so that the last of them are read and no more, however many have it.
alter table claim_trait drop constraint claim_trait_pk;
create unique index claim_trait_newest on claim_trait (trait, claim_id desc);
