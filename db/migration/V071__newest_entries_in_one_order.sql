-- Entries of one moment, as an import writes many, are the same newest ones each time that the desk asks for a few.
drop index record_entry_by_time;
create index record_entry_newest on record_entry (at, chain_id, number);
