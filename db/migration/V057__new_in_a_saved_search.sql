-- What was new when they last looked at a saved search, to be marked in its results until they look again.
alter table saved_search add column fresh bytea;  -- the keys of these hits, packed as seen is; none: nothing was new
alter table saved_search add column fresh_since timestamp with time zone;  -- when they had looked before
alter table saved_search add constraint saved_search_fresh_since check ((fresh is null) = (fresh_since is null));
