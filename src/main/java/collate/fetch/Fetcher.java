package collate.fetch;

import collate.fetch.Fetched.Header;
import collate.fetch.Refused.Reason;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;

/** The only way out to the web. Safe to use from many threads; blocks until the page is there or will not be. */
public final class Fetcher implements AutoCloseable {
    private static final String WANTED =
            "text/html,application/xhtml+xml,application/pdf,application/xml;q=0.9,*/*;q=0.8";

    private final FetchSettings settings;
    private final Exchange exchange;
    private final Robots robots;
    private final Turns turns = new Turns();

    public Fetcher(FetchSettings settings, Clock clock) {
        this(settings, clock, Names.OF_THIS_MACHINE, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    /**
     * @param names says where hosts lie; what it says is checked like any other
     * @param tls whose certificates are believed
     */
    public Fetcher(FetchSettings settings, Clock clock, Names names, SSLSocketFactory tls) {
        this.settings = settings;
        exchange = new Exchange(new Guard(settings, names), tls, settings, clock);
        robots = new Robots(exchange, settings.longest(), clock);
    }

    public FetchOutcome fetch(URI address) {
        return fetch(address.toString());
    }

    /** As typed: with spaces around it, with letters that an address cannot hold, without https:// before a host. */
    public FetchOutcome fetch(String typed) {
        return fetch(typed, Conditions.NONE);
    }

    /** With conditions that still hold, the answer has status 304 and no body. */
    public FetchOutcome fetch(String typed, Conditions conditions) {
        try {
            var asked = Target.of(typed);
            return arrived(asked, conditions);
        } catch (TurnedBack turnedBack) {
            return turnedBack.refused();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return new Refused(Reason.TOO_SLOW, "Fetching was stopped before the page was there: try again.");
        }
    }

    private Fetched arrived(Target asked, Conditions conditions) throws InterruptedException {
        var deadline = new Deadline(settings.patience());
        var journey = new Journey();
        var next = Optional.of(asked);
        while (next.isPresent()) {
            var here = next.get();
            next = turns.at(here.host(), deadline, () -> visit(here, journey, conditions, deadline), () -> gap(here));
        }
        return fetched(asked, journey);
    }

    /** Goes on while redirects stay on this host; returns the first address on another one. */
    private Optional<Target> visit(Target first, Journey journey, Conditions conditions, Deadline deadline) {
        var at = first;
        while (at.host().equals(first.host())) {
            robots.check(at, deadline);
            var answer = exchange.ask(question(at, conditions), deadline);
            journey.add(answer);
            var next = answer.sendsOnTo();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            at = journey.onTo(next.get());
        }
        return Optional.of(at);
    }

    private Exchange.Question question(Target target, Conditions conditions) {
        var headers = new ArrayList<Header>();
        headers.add(new Header("Accept", WANTED));
        headers.add(new Header("Accept-Language", "en;q=0.9, *;q=0.8"));
        conditions.etag().ifPresent(tag -> headers.add(new Header("If-None-Match", tag)));
        conditions.lastModified().ifPresent(moment -> headers.add(new Header("If-Modified-Since", moment)));
        var conditional = !conditions.equals(Conditions.NONE);
        return new Exchange.Question(
                target, List.copyOf(headers), settings.longest(), head -> Statuses.check(head, conditional));
    }

    private Duration gap(Target target) {
        var asked = robots.delay(target).orElse(Duration.ZERO);
        return asked.compareTo(settings.gap()) > 0 ? asked : settings.gap();
    }

    private Fetched fetched(Target asked, Journey journey) {
        var last = journey.last();
        if (last.status() >= 300 && last.status() != 304) {
            throw new TurnedBack(
                    Reason.REDIRECTS,
                    "The site sends on (" + last.status()
                            + ") without saying where to: open it in the browser and give the address it ends at.");
        }
        if (last.body().length == 0 && last.status() != 304) {
            throw new TurnedBack(Reason.GARBLED, "The page at this address is empty: check the address.");
        }
        return new Fetched(
                asked.uri(),
                last.target().uri(),
                journey.redirects(),
                last.status(),
                Headers.mediaType(last.headers()),
                Headers.charset(last.headers()),
                last.headers(),
                last.moment(),
                last.body(),
                WarcFile.of(journey.answers(), settings.userAgent()));
    }

    @Override
    public void close() {
        exchange.close();
    }
}
