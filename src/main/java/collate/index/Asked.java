package collate.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** A question as the index understands it: the terms of its words, and the query they make in each group. */
final class Asked {
    private static final Analyzer ANALYZER = new NewsAnalyzer(false);
    private static final float TITLE = 1.5f;
    private static final int SHORTEST_PREFIX = 3;
    /** Left out of loose words when there are others: nearly every article holds them. */
    private static final Set<String> EMPTY = Set.of(
            "a", "an", "and", "are", "as", "at", "be", "but", "by", "for", "in", "is", "it", "of", "on", "or", "that",
            "the", "this", "to", "was", "were", "with");

    private final Question question;
    private final List<String> loose;

    Asked(Question question) {
        this.question = question;
        this.loose = loose(question.words());
    }

    /** A term and where it stands. */
    record Token(String term, int position, int start, int end) {}

    static List<Token> tokens(Analyzer analyzer, String words) {
        var tokens = new ArrayList<Token>();
        try (var stream = analyzer.tokenStream("", words)) {
            var term = stream.addAttribute(TermToBytesRefAttribute.class);
            var step = stream.addAttribute(PositionIncrementAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            var position = -1;
            while (stream.incrementToken()) {
                position += step.getPositionIncrement();
                tokens.add(new Token(
                        term.getBytesRef().utf8ToString(), position, offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return tokens;
    }

    private static List<String> loose(String words) {
        var terms = new LinkedHashSet<>(
                tokens(ANALYZER, words).stream().map(Token::term).toList());
        var telling = terms.stream().filter(term -> !EMPTY.contains(term)).toList();
        return telling.isEmpty() ? List.copyOf(terms) : telling;
    }

    /** Of plain words, all terms. */
    static List<String> terms(String words) {
        return tokens(ANALYZER, words).stream().map(Token::term).toList();
    }

    /** The terms that a hit holds, for marking them. */
    Set<String> terms() {
        var terms = new LinkedHashSet<>(loose);
        for (var clause : question.clauses()) {
            if (clause instanceof Question.Clause.Phrase(var words, var minus) && !minus) {
                tokens(ANALYZER, words).forEach(token -> terms.add(token.term()));
            } else if (clause instanceof Question.Clause.Named named && !named.minus()) {
                tokens(ANALYZER, named.words()).forEach(token -> terms.add(token.term()));
            }
        }
        return terms;
    }

    /** What a word of a hit may begin with, while somebody types; empty when nobody does. */
    String prefix() {
        if (!question.unfinished() || question.words().isEmpty()) {
            return "";
        }
        var last = question.words().substring(question.words().lastIndexOf(' ') + 1);
        var plain = tokens(ANALYZER, last).stream().map(Token::term).reduce("", (_, term) -> term);
        return plain.length() >= SHORTEST_PREFIX && plain.charAt(0) != NumberFilter.MARK ? plain : "";
    }

    /** In one group; whatever is in the group when nothing is asked. */
    Query query(Group group) {
        var query = new BooleanQuery.Builder();
        if (!namesGroup()) {
            query.add(Filter.Is.of(Facet.GROUP, group).query(), Occur.FILTER);
        }
        for (var i = 0; i < loose.size(); i++) {
            var last = i == loose.size() - 1 && !prefix().isEmpty();
            query.add(last ? goingOn(group, loose.get(i)) : term(group.words(), loose.get(i)), Occur.MUST);
            query.add(new BoostQuery(term(group.title(), loose.get(i)), TITLE), Occur.SHOULD);
        }
        question.clauses().forEach(clause -> add(query, group, clause));
        return query.build();
    }

    /** Whether some wanted word is looked for in the group's own field anyway. */
    private boolean namesGroup() {
        return !loose.isEmpty()
                || question.clauses().stream()
                        .anyMatch(clause -> clause instanceof Question.Clause.Phrase(var words, var minus)
                                && !minus
                                && !tokens(ANALYZER, words).isEmpty());
    }

    private Query goingOn(Group group, String term) {
        return new BooleanQuery.Builder()
                .add(term(group.words(), term), Occur.SHOULD)
                .add(new PrefixQuery(new Term(group.words(), prefix())), Occur.SHOULD)
                .build();
    }

    private static Query term(String field, String term) {
        return new TermQuery(new Term(field, term));
    }

    private static void add(BooleanQuery.Builder query, Group group, Question.Clause clause) {
        var part = switch (clause) {
            case Question.Clause.Phrase phrase -> phrase(group.words(), phrase.words());
            case Question.Clause.Named named -> all(named.field(), named.words());
            case Question.Clause.Toll toll -> new Filter.Figure(toll.from(), toll.to()).query();
            case Question.Clause.On on -> on(on);
        };
        if (part instanceof MatchAllDocsQuery) {
            return;
        }
        var scored = clause instanceof Question.Clause.Phrase ? Occur.MUST : Occur.FILTER;
        query.add(part, clause.minus() ? Occur.MUST_NOT : scored);
    }

    private static Query on(Question.Clause.On on) {
        var told = LongRange.newIntersectsQuery(
                Documents.WHEN,
                new long[] {on.from().toEpochDay()},
                new long[] {on.to().toEpochDay()});
        var published = LongPoint.newRangeQuery(
                Documents.PUBLISHED, on.from().toEpochDay(), on.to().toEpochDay());
        return new BooleanQuery.Builder()
                .add(told, Occur.SHOULD)
                .add(published, Occur.SHOULD)
                .build();
    }

    /** Everything when the words hold nothing that could be found, such as "..." */
    private static Query phrase(String field, String words) {
        var tokens = tokens(ANALYZER, words);
        if (tokens.isEmpty()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        if (tokens.size() == 1) {
            return term(field, tokens.getFirst().term());
        }
        var phrase = new PhraseQuery.Builder();
        tokens.forEach(token -> phrase.add(new Term(field, token.term()), token.position()));
        return phrase.build();
    }

    private static Query all(String field, String words) {
        var tokens = tokens(ANALYZER, words);
        if (tokens.isEmpty()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        var all = new BooleanQuery.Builder();
        tokens.forEach(token -> all.add(term(field, token.term()), Occur.FILTER));
        return all.build();
    }
}
