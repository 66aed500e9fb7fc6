-- An utterance that the article breaks, “…,” she said. “…”, is one claim; each of its parts is an appearance.
alter table appearance add part smallint default 1 not null;  -- 1 for whatever is said in one piece
alter table appearance add constraint appearance_part_counts_from_one check (part >= 1);
