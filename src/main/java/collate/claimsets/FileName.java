package collate.claimsets;

import java.text.Normalizer;
import java.util.Locale;

/** What a download is called: plain letters, so that every system takes it. */
final class FileName {
    private static final int LONGEST = 60;

    private FileName() {}

    static String of(String set, int version, String ending) {
        var plain = Normalizer.normalize(set, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var stem = plain.isEmpty() ? "claim-set" : plain.substring(0, Math.min(LONGEST, plain.length()));
        return stem + "-v" + version + "." + ending;
    }
}
