package collate.fetch;

import collate.fetch.Fetched.Header;
import java.net.InetAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One request and its answer.
 *
 * @param ip the address that was connected to
 * @param moment when the request was sent
 * @param sent the request as it went over the wire
 * @param received the answer as it came over the wire
 * @param payload without the framing of chunks, still packed
 * @param body unpacked
 */
record Answer(
        Target target,
        InetAddress ip,
        Instant moment,
        int status,
        List<Header> headers,
        byte[] sent,
        byte[] received,
        byte[] payload,
        byte[] body) {
    Optional<String> header(String name) {
        return Headers.first(headers, name);
    }

    /** Where it sends on to, if it does. */
    Optional<Target> sendsOnTo() {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> header("Location").map(target::sentOnTo);
            default -> Optional.empty();
        };
    }
}
