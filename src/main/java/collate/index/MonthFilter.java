package collate.index;

import java.io.IOException;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/** Writes shortened months out: "Oct 7" is found by "October 7". What is a name or another word, too, only beside a number. */
final class MonthFilter extends TokenFilter {
    private static final int LONGEST = 4;
    private static final CharArrayMap<String> MONTHS = months();
    /** Jan and Jun are people, and to mar is to spoil. */
    private static final CharArraySet DOUBTFUL = new CharArraySet(List.of("jan", "jun", "mar"), false);

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private @Nullable State ahead;
    private boolean ended;
    private boolean afterNumber;

    MonthFilter(TokenStream input) {
        super(input);
    }

    private static CharArrayMap<String> months() {
        var months = new CharArrayMap<String>(16, false);
        for (var month : Month.values()) {
            var name = month.name().toLowerCase(Locale.ROOT);
            months.put(name.substring(0, 3), name);
        }
        months.put("sept", "september");
        return months;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        ahead = null;
        ended = false;
        afterNumber = false;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!next()) {
            return false;
        }
        var month = term.length() > LONGEST ? null : MONTHS.get(term.buffer(), 0, term.length());
        if (month != null && (!DOUBTFUL.contains(term.buffer(), 0, term.length()) || afterNumber || beforeNumber())) {
            term.setEmpty().append(month);
        }
        afterNumber = isNumber();
        return true;
    }

    private boolean next() throws IOException {
        if (ahead != null) {
            restoreState(ahead);
            ahead = null;
            return true;
        }
        ended = ended || !input.incrementToken();
        return !ended;
    }

    private boolean beforeNumber() throws IOException {
        var here = captureState();
        var number = false;
        if (next()) {
            number = isNumber();
            ahead = captureState();
        }
        restoreState(here);
        return number;
    }

    private boolean isNumber() {
        return term.length() > 0 && Character.isDigit(term.charAt(0));
    }
}
