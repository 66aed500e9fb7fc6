-- What of each article is compared with others, so that copies are found without reading all texts again.

create table signature (  -- of the text that an article came in with
  article_id  bigint       primary key,
  dossier_id  bigint       not null,
  text_id     bigint       not null,
  sentences   bytea        not null,  -- for each sentence: how many runs of five words, and their numbers, as 32-bit integers
  anchors     int          not null,  -- how many sentences
  agency      varchar(100) default '' not null,  -- the agency that the text credits
  constraint signature_article foreign key (article_id) references article on delete cascade,
  constraint signature_dossier foreign key (dossier_id) references dossier,
  constraint signature_text foreign key (text_id) references text_version
);

create table signature_anchor (  -- a sentence's smallest number: who shares it may be a copy
  dossier_id  bigint not null,
  anchor      int    not null,
  article_id  bigint not null,
  constraint signature_anchor_pk primary key (dossier_id, anchor, article_id),
  constraint signature_anchor_signature foreign key (article_id) references signature on delete cascade
);

create table copy_pair (  -- two articles that share much of their words
  article_id  bigint not null,
  other_id    bigint not null,
  shared      int    not null,  -- runs of five words that stand in both
  mine        int    not null,  -- runs in the first
  theirs      int    not null,  -- runs in the other
  constraint copy_pair_pk primary key (article_id, other_id),
  constraint copy_pair_article foreign key (article_id) references article on delete cascade,
  constraint copy_pair_other foreign key (other_id) references article on delete cascade,
  constraint copy_pair_once check (article_id < other_id),
  constraint copy_pair_shares check (shared > 0 and shared <= mine and shared <= theirs)
);
create index copy_pair_by_other on copy_pair (other_id);
create index article_of_family on article (family_id);
