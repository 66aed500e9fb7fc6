package collate.core.extract.toll;

import collate.core.claim.Toll;
import collate.core.extract.Reading;
import collate.core.extract.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Finds the casualty figures of a text, sentence by sentence, in reading order. */
public final class TollRules {

    public List<Toll> in(Tokens tokens, Reading reading) {
        var tolls = new ArrayList<Toll>();
        var begin = 0;
        while (begin < tokens.count()) {
            var end = begin + 1;
            while (end < tokens.count() && tokens.sentence(end) == tokens.sentence(begin)) {
                end++;
            }
            for (var hit : new SentenceTolls(tokens, begin, end).hits()) {
                tolls.add(TollWriter.write(tokens, hit));
            }
            begin = end;
        }
        return tolls;
    }
}
