package collate.core.compare.words;

/**
 * The stem that the forms of an English word share: "escalation", "escalating" and "escalates" give "escal". After M. F.
 * Porter, An algorithm for suffix stripping, Program 14 (1980), with his later "logi" and "bli"; words of two letters and
 * words with other characters than a to z stay as they are.
 */
public final class Stem {
    private static final String[][] SECOND = {
        {"ational", "ate"}, {"tional", "tion"}, {"enci", "ence"}, {"anci", "ance"}, {"izer", "ize"}, {"bli", "ble"},
        {"alli", "al"}, {"entli", "ent"}, {"eli", "e"}, {"ousli", "ous"}, {"ization", "ize"}, {"ation", "ate"},
        {"ator", "ate"}, {"alism", "al"}, {"iveness", "ive"}, {"fulness", "ful"}, {"ousness", "ous"}, {"aliti", "al"},
        {"iviti", "ive"}, {"biliti", "ble"}, {"logi", "log"},
    };
    private static final String[][] THIRD = {
        {"icate", "ic"}, {"ative", ""}, {"alize", "al"}, {"iciti", "ic"}, {"ical", "ic"}, {"ful", ""}, {"ness", ""},
    };
    private static final String[] FOURTH = {
        "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ion", "ism", "ate", "iti", "ous", "ive", "ize",
        "al", "er", "ic", "ou",
    };

    private String word;

    private Stem(String word) {
        this.word = word;
    }

    /** @param word in lower case */
    public static String of(String word) {
        if (word.length() < 3 || !word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return word;
        }
        var stem = new Stem(word);
        stem.plural();
        stem.past();
        stem.finalY();
        stem.replace(SECOND, 0);
        stem.replace(THIRD, 0);
        stem.drop();
        stem.tidy();
        return stem.word;
    }

    private void plural() {
        if (word.endsWith("sses") || word.endsWith("ies")) {
            cut(2);
        } else if (word.endsWith("s") && !word.endsWith("ss")) {
            cut(1);
        }
    }

    private void past() {
        if (word.endsWith("eed")) {
            if (measure(word.length() - 3) > 0) {
                cut(1);
            }
        } else if (word.endsWith("ed") && hasVowel(word.length() - 2)) {
            cut(2);
            afterPast();
        } else if (word.endsWith("ing") && hasVowel(word.length() - 3)) {
            cut(3);
            afterPast();
        }
    }

    /** "hop" of "hopping", "file" of "filing", "conflate" of "conflated". */
    private void afterPast() {
        if (word.endsWith("at") || word.endsWith("bl") || word.endsWith("iz")) {
            word += "e";
        } else if (endsDouble() && !word.endsWith("l") && !word.endsWith("s") && !word.endsWith("z")) {
            cut(1);
        } else if (measure(word.length()) == 1 && endsShort(word.length())) {
            word += "e";
        }
    }

    private void finalY() {
        if (word.endsWith("y") && hasVowel(word.length() - 1)) {
            word = word.substring(0, word.length() - 1) + "i";
        }
    }

    private void replace(String[][] endings, int least) {
        for (var ending : endings) {
            if (word.endsWith(ending[0])) {
                var rest = word.length() - ending[0].length();
                if (measure(rest) > least) {
                    word = word.substring(0, rest) + ending[1];
                }
                return;
            }
        }
    }

    private void drop() {
        for (var ending : FOURTH) {
            if (word.endsWith(ending)) {
                var rest = word.length() - ending.length();
                var fits = !ending.equals("ion") || rest > 0 && "st".indexOf(word.charAt(rest - 1)) >= 0;
                if (fits && measure(rest) > 1) {
                    word = word.substring(0, rest);
                }
                return;
            }
        }
    }

    private void tidy() {
        if (word.endsWith("e")) {
            var rest = word.length() - 1;
            var measure = measure(rest);
            if (measure > 1 || measure == 1 && !endsShort(rest)) {
                cut(1);
            }
        }
        if (word.endsWith("ll") && measure(word.length()) > 1) {
            cut(1);
        }
    }

    private void cut(int letters) {
        word = word.substring(0, word.length() - letters);
    }

    private boolean vowel(int at) {
        return switch (word.charAt(at)) {
            case 'a', 'e', 'i', 'o', 'u' -> true;
            case 'y' -> at > 0 && !vowel(at - 1);
            default -> false;
        };
    }

    private boolean hasVowel(int length) {
        for (var i = 0; i < length; i++) {
            if (vowel(i)) {
                return true;
            }
        }
        return false;
    }

    /** How often consonants follow vowels in the first letters: Porter's m. */
    private int measure(int length) {
        var count = 0;
        var after = false;
        for (var i = 0; i < length; i++) {
            var vowel = vowel(i);
            if (after && !vowel) {
                count++;
            }
            after = vowel;
        }
        return count;
    }

    private boolean endsDouble() {
        var last = word.length() - 1;
        return last > 0 && word.charAt(last) == word.charAt(last - 1) && !vowel(last);
    }

    /** Consonant, vowel, consonant other than w, x and y. */
    private boolean endsShort(int length) {
        return length > 2
                && !vowel(length - 1)
                && vowel(length - 2)
                && !vowel(length - 3)
                && "wxy".indexOf(word.charAt(length - 1)) < 0;
    }
}
