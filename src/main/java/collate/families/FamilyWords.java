package collate.families;

import collate.core.compare.copy.Kin;
import collate.core.compare.copy.SideBySide;
import collate.web.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How families are spoken of. */
final class FamilyWords {
    private static final int MOST_NAMED = 5;

    private FamilyWords() {}

    static String name(long family) {
        return "family " + family;
    }

    /** "In article 3 stand 92 % of the words of article 7, 41 % of the words of article 9". */
    static String basis(long source, List<Long> members, List<Kin> kin) {
        var others = members.stream().filter(member -> member != source).toList();
        var shares = others.stream()
                .limit(MOST_NAMED)
                .map(member -> percent(source, member, kin) + " % of the words of article " + member)
                .collect(Collectors.joining(", "));
        var more = others.size() > MOST_NAMED ? " and parts of " + (others.size() - MOST_NAMED) + " more" : "";
        return "In article " + source + " stand " + shares + more + ", word for word";
    }

    private static long percent(long source, long member, List<Kin> kin) {
        return kin.stream()
                .filter(pair -> pair.article() == Math.min(source, member) && pair.other() == Math.max(source, member))
                .map(Kin::likeness)
                .mapToLong(likeness -> Math.round(100 * (source < member ? likeness.ofTheirs() : likeness.ofMine())))
                .findFirst()
                .orElse(0);
    }

    /** "2 sentences cut, 1 added, 3 changed"; "nothing cut, nothing added". */
    static String difference(SideBySide texts) {
        if (texts.isWhole()) {
            return "nothing cut, nothing added";
        }
        var parts = new ArrayList<String>();
        if (texts.cut() > 0) {
            parts.add(Wording.count(texts.cut(), "sentence", "sentences") + " cut");
        }
        if (texts.added() > 0) {
            parts.add(Wording.count(texts.added(), "sentence", "sentences") + " added");
        }
        if (texts.changed() > 0) {
            parts.add(Wording.count(texts.changed(), "sentence", "sentences") + " changed");
        }
        return String.join(", ", parts);
    }
}
