-- Claims that stand word for word in two articles of one family are asked about together. The articles have no foreign keys: none is ever deleted, and PostgreSQL would lock both for each question.
alter table suggestion add column from_article bigint;  -- where the one claim stands in the same words at the same place of the same sentence
alter table suggestion add column to_article bigint;  -- as the other claim does there; null when it does not
alter table suggestion add column asked_alone boolean default false not null;  -- somebody left it out of the question for the whole copy
alter table suggestion add constraint suggestion_words_in_two_articles check ((from_article is null) = (to_article is null));
create index suggestion_in_copies on suggestion (from_article, to_article);
insert into comparison_due (claim_id)
  select distinct suggestion.from_claim from suggestion
  join appearance here on here.claim_id = suggestion.from_claim
  join article story on story.id = here.article_id
  join article copied on copied.family_id = story.family_id and copied.id <> story.id
  join appearance there on there.article_id = copied.id and there.claim_id = suggestion.to_claim
  where suggestion.relation = 'SAME' and suggestion.judgement = 'SUGGESTED';
