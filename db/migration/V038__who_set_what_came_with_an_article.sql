-- Whoever typed a value beside an article is named, as everywhere; "you" was true for one reader only.
update article set published_basis = 'set by ' || (select account.name from account where account.id = article.added_by)
  where published_basis = 'set by you' and added_by is not null;
update article set reference_basis =
    replace(reference_basis, 'set by you', 'set by ' || (select account.name from account where account.id = article.added_by))
  where reference_basis like '%set by you' and added_by is not null;
update article_basis set basis = 'set by ' || (
    select account.name from account join article on account.id = article.added_by
    where article.id = article_basis.article_id)
  where basis = 'set by you'
    and exists (select 1 from article where article.id = article_basis.article_id and article.added_by is not null);
