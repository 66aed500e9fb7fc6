package collate.articles;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that was captured of one article.
 *
 * @param captures newest first
 * @param checked what came out when somebody asked to have one checked
 */
public record CapturesPage(
        long article,
        String headline,
        long dossier,
        String dossierName,
        List<Shown> captures,
        Optional<Checked> checked) {

    /**
     * One capture.
     *
     * @param receivedBy empty for the command line and for feeds
     * @param versions the numbers of the texts drawn from it
     */
    public record Shown(
            long id,
            String sha256,
            long length,
            String mediaType,
            String charset,
            String fileName,
            OffsetDateTime received,
            @Nullable String receivedBy,
            @Nullable Fetch fetch,
            List<Integer> versions) {
        /** "versions 1 and 2 of the text". */
        public String versionWords() {
            if (versions.isEmpty()) {
                return "no text";
            }
            var numbers = versions.stream().map(String::valueOf).toList();
            var last = numbers.getLast();
            return numbers.size() == 1
                    ? "version " + last + " of the text"
                    : "versions " + String.join(", ", numbers.subList(0, numbers.size() - 1)) + " and " + last
                            + " of the text";
        }

        /** "From an address", "From a file", "Pasted". */
        public String way() {
            if (fetch != null) {
                return "Fetched";
            }
            return fileName.isEmpty() ? "Pasted" : "From a file";
        }
    }

    /**
     * How it was fetched.
     *
     * @param redirects the addresses on the way, from the one asked for to the last but one
     * @param headers a line each
     */
    public record Fetch(
            String asked,
            String address,
            List<String> redirects,
            int status,
            List<String> headers,
            String contentSha256,
            long contentLength) {}

    /**
     * A capture whose bytes were summed anew.
     *
     * @param now what they come to
     * @param fault what is wrong; empty when they are what they were
     */
    public record Checked(long capture, String now, OffsetDateTime at, Optional<String> fault) {}
}
