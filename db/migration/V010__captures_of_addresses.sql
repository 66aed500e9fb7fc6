-- A capture of an address is a WARC file, with the page inside it: what it is a capture of can be told apart from its bytes.

alter table capture add column packaging varchar(40) default '' not null;  -- application/warc; empty where the bytes are the content itself
alter table capture add column content_sha256 char(64);  -- of what is inside, unpacked
alter table capture add column content_length bigint;
alter table capture add column status int;  -- that the last answer had
alter table capture add column redirects text;  -- the addresses on the way, one a line, from the one asked for to the last but one
alter table capture add constraint capture_packaging_is_known check (packaging in ('', 'application/warc'));
alter table capture add constraint capture_content_inside
  check ((packaging = '') = (content_sha256 is null) and (content_sha256 is null) = (content_length is null));
