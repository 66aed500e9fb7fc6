-- Whether a text is there already is asked for every article that comes in.
create index text_version_sum on text_version (sha256);
