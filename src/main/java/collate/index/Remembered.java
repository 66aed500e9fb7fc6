package collate.index;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;

/** Answers that one state of the index gave, the newest of them; a new state forgets all of the one before. */
final class Remembered {
    private static final int MOST = 128;

    private final Map<Asked, Object> answers = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Object> eldest) {
            return size() > MOST;
        }
    };

    private record Asked(Object question, IndexReader reader) {}

    /** How an answer is found that is not known yet. */
    interface Finding<T> {
        T find() throws IOException;
    }

    /**
     * Two who ask the same at once may both look for it.
     *
     * @param question equal to another only where the answers are of one type
     */
    @SuppressWarnings("unchecked")
    <T> T of(IndexReader reader, Object question, Finding<T> finding) throws IOException {
        var asked = new Asked(question, reader);
        synchronized (answers) {
            var known = answers.get(asked);
            if (known != null) {
                return (T) known;
            }
        }
        var fresh = finding.find();
        synchronized (answers) {
            answers.keySet().removeIf(old -> old.reader() != reader);
            answers.put(asked, fresh);
        }
        return fresh;
    }
}
