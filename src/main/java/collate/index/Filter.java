package collate.index;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** What a document must be, whatever its words say. */
public sealed interface Filter {
    /** Has one of these values: names of constants for KIND, STANDING, SAID, SO, HARM and GROUP, else ids. */
    record Is(Facet facet, Set<String> values) implements Filter {
        public Is {
            values = Set.copyOf(values);
        }

        public static Is of(Facet facet, Object value) {
            return new Is(facet, Set.of(value.toString()));
        }

        @Override
        public Query query() {
            var terms = values.stream().map(facet::term).toList();
            return terms.size() == 1
                    ? new ConstantScoreQuery(new TermQuery(new Term(Documents.IS, terms.getFirst())))
                    : new TermInSetQuery(
                            Documents.IS, terms.stream().map(BytesRef::new).toList());
        }
    }

    /** Has none of these values. */
    record IsNot(Facet facet, Set<String> values) implements Filter {
        public IsNot {
            values = Set.copyOf(values);
        }

        @Override
        public Query query() {
            return new BooleanQuery.Builder()
                    .add(new MatchAllDocsQuery(), Occur.FILTER)
                    .add(new Is(facet, values).query(), Occur.MUST_NOT)
                    .build();
        }
    }

    /** States a figure that lies between these, both included: one of its bounds does. */
    record Figure(long from, long to) implements Filter {
        @Override
        public Query query() {
            return LongPoint.newRangeQuery(Documents.FIGURE, from, to);
        }
    }

    /** Was published, or stands in an article that was published, between these days, both included. */
    record Published(LocalDate from, LocalDate to) implements Filter {
        @Override
        public Query query() {
            return LongPoint.newRangeQuery(Documents.PUBLISHED, from.toEpochDay(), to.toEpochDay());
        }
    }

    /** Came in after this moment. */
    record AddedAfter(Instant moment) implements Filter {
        @Override
        public Query query() {
            return LongPoint.newRangeQuery(Documents.ADDED, moment.toEpochMilli() + 1, Long.MAX_VALUE);
        }
    }

    Query query();

    /** All of them but those by a facet. */
    static List<Filter> without(List<Filter> filters, Facet facet) {
        var rest = new ArrayList<>(filters);
        rest.removeIf(filter -> filter instanceof Is is && is.facet() == facet);
        return List.copyOf(rest);
    }
}
