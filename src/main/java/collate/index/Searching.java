package collate.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/** Reads one state of the index. */
final class Searching {
    /** So many of its rarest words tell a claim; the rest would only take time. */
    private static final int TELLING = 12;

    private final IndexSearcher searcher;

    Searching(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    Hits top(Search search, Group group, Search.Order order, int from, int size) throws IOException {
        var query = query(new Asked(search.question()), search.filters(), group);
        var most = from + size;
        var found = switch (order) {
            case BEST -> searcher.search(query, new TopScoreDocCollectorManager(most, most));
            case NEWEST -> searcher.search(query, new TopFieldCollectorManager(newest(), most, null, most));
        };
        return hits(found.scoreDocs, from);
    }

    private static Sort newest() {
        var day = LongField.newSortField(Documents.PUBLISHED, true, SortedNumericSelector.Type.MAX);
        day.setMissingValue(Long.MIN_VALUE);
        var id = new SortField(Documents.ID, SortField.Type.LONG, true);
        return new Sort(day, id);
    }

    static Query query(Asked asked, List<Filter> filters, Group group) {
        var query = asked.query(group);
        return filters.isEmpty() ? query : filtered(query, filters);
    }

    private static Query filtered(Query query, List<Filter> filters) {
        var all = new BooleanQuery.Builder().add(query, Occur.MUST);
        filters.forEach(filter -> all.add(filter.query(), Occur.FILTER));
        return all.build();
    }

    /** In all groups. */
    private static Query anywhere(Search search) {
        var asked = new Asked(search.question());
        if (search.question().isEmpty()) {
            return filtered(MatchAllDocsQuery.INSTANCE, search.filters());
        }
        var all = new BooleanQuery.Builder();
        Arrays.stream(Group.values()).forEach(group -> all.add(asked.query(group), Occur.SHOULD));
        return filtered(all.build(), search.filters());
    }

    Counts counts(Search search) throws IOException {
        return searcher.search(anywhere(search), Tally.manager());
    }

    /** Of claims, those that share the most telling words with these, whatever else they say. */
    Hits near(String words, List<Filter> filters, int most) throws IOException {
        var reader = searcher.getIndexReader();
        var field = Group.CLAIMS.words();
        var query = new BooleanQuery.Builder();
        telling(reader, field, words).forEach(term -> query.add(new TermQuery(term), Occur.SHOULD));
        var built = query.build();
        if (built.clauses().isEmpty()) {
            return new Hits(List.of());
        }
        var found = searcher.search(
                filters.isEmpty() ? built : filtered(built, filters), new TopScoreDocCollectorManager(most, most));
        return hits(found.scoreDocs, 0);
    }

    private static List<Term> telling(IndexReader reader, String field, String words) throws IOException {
        record Rare(Term term, int documents) {}
        var terms = new LinkedHashSet<>(Asked.terms(words));
        var rare = new ArrayList<Rare>();
        for (var word : terms) {
            var term = new Term(field, word);
            var documents = reader.docFreq(term);
            if (documents > 0) {
                rare.add(new Rare(term, documents));
            }
        }
        return rare.stream()
                .sorted(Comparator.comparingInt(Rare::documents))
                .limit(TELLING)
                .map(Rare::term)
                .toList();
    }

    /** Of claims, those under one of these speakers or origins. */
    List<Long> claimsOf(Set<Long> people, Set<Long> origins) throws IOException {
        var any = new BooleanQuery.Builder();
        for (var facet : List.of(Facet.SPEAKER, Facet.ORIGIN)) {
            var ids = facet == Facet.SPEAKER ? people : origins;
            if (!ids.isEmpty()) {
                any.add(new Filter.Is(facet, words(ids)).query(), Occur.SHOULD);
            }
        }
        var claims = filtered(any.build(), List.of(Filter.Is.of(Facet.GROUP, Group.CLAIMS)));
        return LongStream.of(searcher.search(claims, Matched.manager()))
                .mapToObj(Keys::id)
                .toList();
    }

    private static Set<String> words(Set<Long> ids) {
        return ids.stream().map(Object::toString).collect(Collectors.toSet());
    }

    long count(Search search) throws IOException {
        return searcher.count(anywhere(search));
    }

    Optional<long[]> keys(Search search, int most) throws IOException {
        var query = anywhere(search);
        return searcher.count(query) > most ? Optional.empty() : Optional.of(searcher.search(query, Matched.manager()));
    }

    List<ClaimCount> claimCounts(Question question, List<Filter> filters) throws IOException {
        return searcher.search(query(new Asked(question), filters, Group.CLAIMS), ClaimCounts.manager());
    }

    Map<Long, DossierCount> dossiers() throws IOException {
        return searcher.search(MatchAllDocsQuery.INSTANCE, DossierCounts.manager());
    }

    /** @param facet ORIGIN or SPEAKER */
    Map<Long, Reach> reach(Facet facet, long dossier) throws IOException {
        var claims = List.<Filter>of(Filter.Is.of(Facet.GROUP, Group.CLAIMS), Filter.Is.of(Facet.DOSSIER, dossier));
        return searcher.search(filtered(MatchAllDocsQuery.INSTANCE, claims), Reaching.manager(facet));
    }

    long[] claims(Question question, List<Filter> filters) throws IOException {
        var query = query(new Asked(question), filters, Group.CLAIMS);
        return LongStream.of(searcher.search(query, Matched.manager()))
                .map(Keys::id)
                .toArray();
    }

    private Hits hits(ScoreDoc[] found, int from) throws IOException {
        var hits = new ArrayList<Hits.Hit>();
        var leaves = searcher.getIndexReader().leaves();
        for (var i = from; i < found.length; i++) {
            hits.add(new Hits.Hit(id(leaves, found[i].doc), found[i].score));
        }
        return new Hits(List.copyOf(hits));
    }

    private static long id(List<LeafReaderContext> leaves, int document) throws IOException {
        var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        NumericDocValues ids = leaf.reader().getNumericDocValues(Documents.ID);
        if (ids == null || !ids.advanceExact(document - leaf.docBase)) {
            throw new IllegalStateException("a document without its id");
        }
        return ids.longValue();
    }
}
