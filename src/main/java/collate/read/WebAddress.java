package collate.read;

import java.net.URI;
import java.net.URISyntaxException;

/** Tells an http(s) address from anything else somebody may type. */
public final class WebAddress {
    private static final int LONGEST = 2000;

    private WebAddress() {}

    public static boolean isOne(String typed) {
        try {
            var uri = new URI(typed);
            var scheme = uri.getScheme();
            return typed.length() <= LONGEST
                    && uri.getHost() != null
                    && ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme));
        } catch (URISyntaxException notUri) {
            return false;
        }
    }
}
