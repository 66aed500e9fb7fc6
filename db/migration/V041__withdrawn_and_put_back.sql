-- Who withdrew an article, with which batch if any, and which claims went with it: just these come back when it is put back.
alter table article add column withdrawn_by bigint;
alter table article add column withdrawn_with bigint;  -- the batch that was undone
alter table article add constraint article_withdrawn_by foreign key (withdrawn_by) references account;
alter table article add constraint article_withdrawn_with foreign key (withdrawn_with) references batch;
alter table article add constraint article_withdrawn_by_whom
  check (withdrawn_at is not null or (withdrawn_by is null and withdrawn_with is null));

alter table claim add column withdrawn_with bigint;  -- the article that took it along
alter table claim add constraint claim_withdrawn_with foreign key (withdrawn_with) references article;
alter table claim add constraint claim_withdrawn_with_article check (withdrawn_at is not null or withdrawn_with is null);
create index claim_withdrawn_with_article on claim (withdrawn_with);

alter table batch add column put_back_at timestamp with time zone;
alter table batch add column put_back_by bigint;
alter table batch add column put_back_why varchar(1000);
alter table batch add constraint batch_put_back_by foreign key (put_back_by) references account;
alter table batch add constraint batch_put_back_with_reason check ((put_back_at is null) = (put_back_why is null));
alter table batch add constraint batch_undone_or_put_back check (undone_at is null or put_back_at is null);

-- Until now an article was only ever withdrawn with its batch.
update article set
    withdrawn_by = (select max(record_entry.account_id) from record_entry
        where record_entry.subject_kind = 'article' and record_entry.subject_id = article.id and record_entry.action = 'withdrew'),
    withdrawn_with = (select max(batch_item.batch_id) from batch_item
        where batch_item.article_id = article.id and batch_item.state = 'UNDONE')
  where withdrawn_at is not null;
update claim set withdrawn_with = (
    select min(appearance.article_id) from appearance join article on article.id = appearance.article_id
    where appearance.claim_id = claim.id and article.withdrawn_at = claim.withdrawn_at)
  where withdrawn_at is not null and withdrawn_why like 'its article was withdrawn: %';
