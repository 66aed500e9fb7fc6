package collate.core.compare.copy;

import java.util.Arrays;

/**
 * The words of a stretch of text as numbers: letters and digits in lower case, apostrophes left out, each ideograph a word of its
 * own. Two outlets' quotation marks, dashes and spacing do not tell copies apart.
 */
final class WordScan {
    private static final int SEED = 0x811C9DC5;
    private static final int PRIME = 0x01000193;

    private int[] words = new int[64];
    private int count;

    private WordScan() {}

    /** One number for each word (FNV-1a over its code points). */
    static int[] words(String text, int start, int end) {
        var scan = new WordScan();
        scan.read(text, start, end);
        return Arrays.copyOf(scan.words, scan.count);
    }

    private void read(String text, int start, int end) {
        var hash = SEED;
        var inWord = false;
        for (var at = start; at < end; ) {
            var c = text.codePointAt(at);
            at += Character.charCount(c);
            if (Character.isIdeographic(c)) {
                flush(inWord, hash);
                flush(true, (SEED ^ c) * PRIME);
                hash = SEED;
                inWord = false;
            } else if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                hash = (hash ^ Character.toLowerCase(c)) * PRIME;
                inWord = true;
            } else if (c != '\'' && c != '’') {
                flush(inWord, hash);
                hash = SEED;
                inWord = false;
            }
        }
        flush(inWord, hash);
    }

    private void flush(boolean ended, int hash) {
        if (ended) {
            words = count < words.length ? words : Arrays.copyOf(words, 2 * count);
            words[count++] = hash;
        }
    }
}
