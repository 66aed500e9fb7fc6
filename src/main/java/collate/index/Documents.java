package collate.index;

import java.time.LocalDate;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;

/** How a card lies in the index. No text is stored: what a page shows comes from the database. */
final class Documents {
    /** Grows by one whenever anything in this package changes what lies in the index or how its words are read. */
    static final int SHAPE = 7;

    static final String KEY = "key";
    static final String OF = "of";
    static final String ID = "id";
    static final String IS = "is";
    static final String PACKED = "packed";
    static final String DOSSIER = "dossier";
    static final String MONTH = "month";
    static final String SPEAKERS = "speakers";
    static final String ORIGINS = "origins";
    static final String PRINTED = "printed";
    static final String TOLD = "told";
    static final String FIGURE = "figure";
    static final String PUBLISHED = "published";
    static final String WHEN = "when";
    static final String ADDED = "added";
    static final String SPEAKER = "by";
    static final String ORIGIN = "from";
    static final String PLACE = "at";
    static final String PUBLISHER = "publisher";

    private static final FieldType WORDS = words(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    /** Phrases are looked for among all words, so that no title needs its words' places a second time. */
    private static final FieldType TITLE = words(IndexOptions.DOCS_AND_FREQS);

    private static final FieldType NAMED = words(IndexOptions.DOCS);

    private Documents() {}

    private static FieldType words(IndexOptions kept) {
        var type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(kept == IndexOptions.DOCS);
        type.setIndexOptions(kept);
        type.freeze();
        return type;
    }

    static Document of(Card card) {
        var document = new Document();
        document.add(new StringField(KEY, card.group().key(card.id()), Field.Store.NO));
        document.add(new NumericDocValuesField(ID, card.id()));
        if (card.of() != 0) {
            document.add(new StringField(OF, Long.toString(card.of()), Field.Store.NO));
        }
        addWords(document, card);
        addFacts(document, card);
        return document;
    }

    private static void addWords(Document document, Card card) {
        var title = ReadWords.of(card.title());
        document.add(title.field(card.group().title(), TITLE));
        document.add(title.field(card.group().words(), WORDS));
        card.passages().forEach(words -> document.add(new Field(card.group().words(), words, WORDS)));
        card.named()
                .forEach((field, all) -> all.forEach(words -> {
                    var read = ReadWords.ofName(words);
                    document.add(read.field(field, NAMED));
                    document.add(read.field(card.group().words(), WORDS));
                }));
    }

    private static void addFacts(Document document, Card card) {
        var facts = card.facts();
        document.add(new NumericDocValuesField(PACKED, packed(card)));
        document.add(new NumericDocValuesField(DOSSIER, card.dossier()));
        is(document, Facet.GROUP, card.group());
        is(document, Facet.DOSSIER, card.dossier());
        is(document, Facet.KIND, facts.kind());
        is(document, Facet.STANDING, facts.standing());
        is(document, Facet.SAID, facts.said());
        is(document, Facet.SO, facts.so());
        is(document, Facet.HARM, facts.harm());
        facts.articles().forEach(article -> is(document, Facet.ARTICLE, article));
        facts.speakers().forEach(speaker -> {
            is(document, Facet.SPEAKER, speaker);
            document.add(new SortedNumericDocValuesField(SPEAKERS, speaker));
        });
        facts.origins().forEach(origin -> {
            is(document, Facet.ORIGIN, origin);
            document.add(new SortedNumericDocValuesField(ORIGINS, origin));
        });
        facts.printed().forEach(pair -> document.add(new SortedNumericDocValuesField(PRINTED, pair)));
        facts.told().forEach(pair -> document.add(new SortedNumericDocValuesField(TOLD, pair)));
        facts.figures().forEach(figure -> document.add(new LongPoint(FIGURE, figure)));
        addTimes(document, facts);
    }

    private static void addTimes(Document document, Card.Facts facts) {
        document.add(new LongPoint(ADDED, facts.added().toEpochMilli()));
        var published = facts.published();
        if (published != null) {
            document.add(new LongField(PUBLISHED, published.toEpochDay(), Field.Store.NO));
            document.add(new NumericDocValuesField(MONTH, month(published)));
        }
        var first = facts.first();
        var last = facts.last();
        if (first != null && last != null) {
            document.add(new LongRange(WHEN, new long[] {first.toEpochDay()}, new long[] {last.toEpochDay()}));
        }
    }

    /** Months since the year 0. */
    private static long month(LocalDate day) {
        return day.getYear() * 12L + day.getMonthValue() - 1;
    }

    private static void is(Document document, Facet facet, @Nullable Object value) {
        if (value != null) {
            document.add(new StringField(IS, facet.term(value), Field.Store.NO));
        }
    }

    /** The facets of few values in one number, three bits each, 0 for none: counting them then reads one column. */
    private static long packed(Card card) {
        var facts = card.facts();
        return card.group().ordinal()
                | bits(facts.kind(), 1)
                | bits(facts.standing(), 2)
                | bits(facts.said(), 3)
                | bits(facts.so(), 4)
                | bits(facts.harm(), 5);
    }

    private static long bits(@Nullable Enum<?> constant, int place) {
        return constant == null ? 0 : (constant.ordinal() + 1L) << (3 * place);
    }
}
