package collate.core.extract.date;

import org.jspecify.annotations.Nullable;

/** "the 20th century", "the nineteenth century". */
final class CenturyNumber implements DateRule {
    private static final int LAST = 22;

    @Override
    public @Nullable Found at(Scan scan, int token) {
        var digits = scan.is(token, Sort.NUMBER) && scan.isOrdinalEnd(token + 1);
        if (!digits && !scan.is(token, Sort.ORDINAL)) {
            return null;
        }
        var next = scan.pastHyphen(digits ? token + 2 : token + 1);
        var number = scan.number(token);
        if (!scan.is(next, "century") || number < 1 || number > LAST) {
            return null;
        }
        var first = token > scan.free() && scan.is(token - 1, "the") ? token - 1 : token;
        return Found.absolute(first, next + 1, Stretch.century(number), "written as a century");
    }
}
