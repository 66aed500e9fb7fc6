package collate.events;

import static org.assertj.core.api.Assertions.assertThat;

import collate.web.Custody;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EventPageTest {
    private static final Optional<Origin> MINISTRY = Optional.of(new Origin(1, "Valley ministry", false));
    private static final Optional<Origin> AGENCY = Optional.of(new Origin(2, "Valley Wire", false));

    private static String spread(EventPage.Place... places) {
        return page(places).spread();
    }

    private static EventPage page(EventPage.Place... places) {
        var event = new Event(1, 1, "Arden", "Flood", "", Optional.empty(), Optional.empty(), 1);
        return new EventPage(
                event,
                new Custody("opened", Optional.empty(), Optional.empty()),
                Order.TOLL,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(places),
                0,
                List.of(),
                List.of(),
                "",
                false);
    }

    @Test
    void saysWhyFewerOriginsCountThanAreNamed() {
        var story = Optional.of(7L);
        assertThat(spread(
                        new EventPage.Place(1, story, AGENCY),
                        new EventPage.Place(2, story, MINISTRY),
                        new EventPage.Place(3, Optional.empty(), MINISTRY)))
                .isEqualTo("3 articles, 1 origin (2 are named; copies of one story count as one)");
        assertThat(spread(
                        new EventPage.Place(1, Optional.empty(), AGENCY),
                        new EventPage.Place(2, Optional.empty(), MINISTRY)))
                .isEqualTo("2 articles, 2 origins");
        assertThat(page(new EventPage.Place(1, story, AGENCY), new EventPage.Place(2, story, MINISTRY))
                        .copied())
                .as("beside the list of them")
                .isEqualTo("What different copies of one story name counts as one origin: 2 are named, 1 counts.");
        assertThat(page(new EventPage.Place(1, story, AGENCY)).copied()).isEmpty();
        assertThat(spread(
                        new EventPage.Place(1, story, AGENCY),
                        new EventPage.Place(1, story, MINISTRY),
                        new EventPage.Place(2, story, AGENCY),
                        new EventPage.Place(2, story, MINISTRY)))
                .as("one story that names both side by side")
                .isEqualTo("2 articles, 2 origins");
        assertThat(spread(new EventPage.Place(1, Optional.empty(), Optional.empty())))
                .isEqualTo("1 article, no origin named");
    }
}
