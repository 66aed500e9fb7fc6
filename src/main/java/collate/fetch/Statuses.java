package collate.fetch;

import collate.fetch.Refused.Reason;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Which answers hold a page, and what is said of those that do not. */
final class Statuses {
    private static final String AS_FILE = "open it in the browser, save the page and add it as a file.";
    private static final List<String> NO_TEXT =
            List.of("image/", "audio/", "video/", "font/", "text/css", "text/javascript", "application/javascript");

    private Statuses() {}

    /** @param conditional whether the question said under which conditions nothing is to be sent */
    static void check(Exchange.Head head, boolean conditional) {
        var status = head.status();
        switch (status) {
            case 200, 203, 301, 302, 303, 307, 308 -> {}
            case 304 -> {
                if (!conditional) {
                    throw noPage(status);
                }
            }
            case 404, 410 ->
                throw new TurnedBack(
                        Reason.NOT_FOUND,
                        "The site has no page at this address (" + status
                                + "): check the address, or look for the page in a web archive.");
            case 401, 407 ->
                throw new TurnedBack(
                        Reason.NO_ENTRY, "The page wants a sign-in (" + status + "): sign in there, " + AS_FILE);
            case 402 ->
                throw new TurnedBack(Reason.NO_ENTRY, "The page is for subscribers (402): as one of them, " + AS_FILE);
            case 403 ->
                throw new TurnedBack(
                        Reason.NO_ENTRY,
                        "The site turns us away (403), as paywalls and sites that want no programs do: " + AS_FILE);
            case 451 ->
                throw new TurnedBack(
                        Reason.NO_ENTRY,
                        "The site may not show this page here for legal reasons (451): look for it in a web archive.");
            case 429 -> throw busy(head, "The site asks us to come less often (429): try again later.");
            case 503 -> throw busy(head, "The site is down or too busy (503): try again later.");
            default -> {
                throw status >= 500
                        ? new TurnedBack(
                                Reason.SITE_FAULT, "The site has a fault of its own (" + status + "): try again later.")
                        : noPage(status);
            }
        }
        if (status < 300) {
            checkMediaType(Headers.mediaType(head.headers()));
        }
    }

    private static void checkMediaType(String mediaType) {
        if (NO_TEXT.stream().anyMatch(mediaType::startsWith)) {
            throw new TurnedBack(
                    Reason.MEDIA_TYPE,
                    "This address is of type " + mediaType + ", which holds no text: give the address of the page that"
                            + " shows it.");
        }
    }

    private static TurnedBack noPage(int status) {
        return new TurnedBack(Reason.NOT_FOUND, "The site answered " + status + ", which is no page: " + AS_FILE);
    }

    private static TurnedBack busy(Exchange.Head head, String why) {
        return new TurnedBack(new Refused(Reason.BUSY, why, wait(head)));
    }

    /** Given in seconds; a date instead is rare and left out. */
    private static Optional<Duration> wait(Exchange.Head head) {
        return Headers.first(head.headers(), "Retry-After")
                .filter(seconds -> seconds.matches("[0-9]{1,7}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
    }
}
