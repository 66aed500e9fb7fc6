package collate.index;

import static collate.db.schema.Tables.EVIDENCE;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;

/** Puts rows as they are now in place of what the index has of them. */
final class WritingDesk {
    private static final int AT_ONCE = 1_000;

    private final CardQueries cards;
    private final IndexWriter writer;

    WritingDesk(CardQueries cards, IndexWriter writer) {
        this.cards = cards;
        this.writer = writer;
    }

    void write(Changes changes) throws IOException {
        for (var group : List.of(Group.CLAIMS, Group.ARTICLES, Group.PEOPLE, Group.ORIGINS)) {
            for (var part : parts(changes.of(group))) {
                write(group, part);
            }
        }
    }

    private void write(Group group, List<Long> ids) throws IOException {
        var found = cards.cards(group, id -> id.in(ids));
        for (var id : ids) {
            writer.deleteDocuments(new Term(Documents.KEY, group.key(id)));
            if (group == Group.CLAIMS) {
                writer.deleteDocuments(new Term(Documents.OF, Long.toString(id)));
            }
        }
        for (var card : found) {
            writer.addDocument(Documents.of(card));
        }
        if (group == Group.CLAIMS) {
            for (var link : cards.evidence(EVIDENCE.CLAIM_ID.in(ids))) {
                writer.addDocument(Documents.of(link));
            }
        }
    }

    private static List<List<Long>> parts(Set<Long> ids) {
        var all = new ArrayList<>(ids);
        var parts = new ArrayList<List<Long>>();
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            parts.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
        return parts;
    }
}
