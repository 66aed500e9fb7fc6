-- "May both hold" is a link of its own: kept as "supports", it left the house as a support that nobody gave.
alter table claim_link drop constraint claim_link_relation_is_known;
alter table claim_link add constraint claim_link_relation_is_known
  check (relation in ('SUPPORTS', 'COMPATIBLE', 'CONTRADICTS', 'SUPERSEDES', 'CONTEXT'));
update claim_link set relation = 'COMPATIBLE'
where relation = 'SUPPORTS'
  and exists (
    select 1 from suggestion
    where suggestion.from_claim = claim_link.from_claim and suggestion.to_claim = claim_link.to_claim
      and suggestion.relation = 'COMPATIBLE' and suggestion.judgement = 'CONFIRMED')
  and not exists (
    select 1 from suggestion
    where suggestion.from_claim = claim_link.from_claim and suggestion.to_claim = claim_link.to_claim
      and suggestion.relation = 'SUPPORTS' and suggestion.judgement = 'CONFIRMED');
