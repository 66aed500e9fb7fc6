package collate.core.extract.toll;

import collate.core.claim.Dated;
import collate.core.claim.Toll;
import collate.core.extract.Reading;
import collate.core.extract.Tokens;
import collate.core.extract.date.DateRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the casualty figures of a text, sentence by sentence, in reading order. */
public final class TollRules {

    public List<Toll> in(Tokens tokens, Reading reading) {
        return in(tokens, new DateRules().in(tokens, reading), reading.reference());
    }

    /** With the text's dates, in reading order, when they are known already. */
    public List<Toll> in(Tokens tokens, List<Dated> dates, Optional<LocalDate> reference) {
        var tolls = new ArrayList<Toll>();
        var days = new DayNear(tokens, dates, reference);
        var running = new Running(tokens);
        @Nullable Hit takenBack = null;
        @Nullable Hit told = null;
        var begin = 0;
        while (begin < tokens.count()) {
            var end = begin + 1;
            while (end < tokens.count() && tokens.sentence(end) == tokens.sentence(begin)) {
                end++;
            }
            var hits = new SentenceTolls(tokens, begin, end, takenBack, told).hits();
            takenBack = Correction.only(tokens, hits);
            told = hits.isEmpty() ? told : hits.getFirst();
            for (var hit : hits) {
                var total = running.is(hit);
                tolls.add(TollWriter.write(tokens, hit, days.of(hit, total), total));
            }
            begin = end;
        }
        return tolls;
    }
}
