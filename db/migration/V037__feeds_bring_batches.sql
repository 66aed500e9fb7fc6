-- What feeds list comes in through batches, as all else does.

alter table batch drop constraint batch_way_is_known;
alter table batch add constraint batch_way_is_known check (way in ('FILES', 'ADDRESSES', 'COMMAND', 'FEED'));
alter table batch add column feed_id bigint;  -- that listed its addresses
alter table batch add constraint batch_feed foreign key (feed_id) references feed;
alter table batch add constraint batch_of_feed_names_it check ((way = 'FEED') = (feed_id is not null));

alter table batch_item add column again_at timestamp with time zone;  -- when a feed’s address that was refused is asked once more
alter table batch_item add constraint batch_item_again_if_refused check (again_at is null or state = 'REFUSED');
create index batch_item_again on batch_item (again_at);

alter table feed_entry add column item_id bigint;  -- by which it is taken in; empty while it is only listed
alter table feed_entry add constraint feed_entry_item foreign key (item_id) references batch_item;
create index feed_entry_of_item on feed_entry (item_id);

-- What each feed has brought becomes one batch of it; what was on its way waits there until somebody resumes it.
insert into batch (dossier_id, way, publisher, actor, made_at, feed_id)
  select dossier_id, 'FEED', publisher, actor, added_at, id from feed
  where exists (select 1 from feed_entry where feed_entry.feed_id = feed.id and feed_entry.state <> 'LISTED')
  order by id;
insert into batch_item (batch_id, name, url, state, reason, article_id, changed_at)
  select batch.id, feed_entry.url, feed_entry.url,
    case when feed_entry.state = 'WAITING' then 'STOPPED' else feed_entry.state end,
    feed_entry.reason, feed_entry.article_id, feed_entry.seen_at
  from feed_entry join batch on batch.feed_id = feed_entry.feed_id
  where feed_entry.state <> 'LISTED'
  order by feed_entry.id;
update feed_entry set item_id =
  (select max(batch_item.id) from batch_item join batch on batch.id = batch_item.batch_id
    where batch.feed_id = feed_entry.feed_id and batch_item.url = feed_entry.url)
  where state <> 'LISTED';
update batch set stopped_at = made_at
  where way = 'FEED' and exists (select 1 from batch_item where batch_item.batch_id = batch.id and batch_item.state = 'STOPPED');

alter table feed_entry drop constraint feed_entry_state_is_known;
alter table feed_entry drop constraint feed_entry_added_is_there;
alter table feed_entry drop constraint feed_entry_waits_for_its_time;
alter table feed_entry drop constraint feed_entry_article;
drop index feed_entry_due;
alter table feed_entry drop column state;
alter table feed_entry drop column reason;
alter table feed_entry drop column article_id;
alter table feed_entry drop column attempts;
alter table feed_entry drop column due_at;
