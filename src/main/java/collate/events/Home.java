package collate.events;

import collate.core.compare.pair.Count;
import collate.core.compare.pair.MostGiven;
import collate.core.compare.pair.Places;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the people of an event were harmed: what its figures leave unsaid, and what they mean by the country around it. People put
 * them into the event, so they are read as of its place.
 */
final class Home {
    private final String place;
    private final Set<String> around;
    private final long most;

    /**
     * @param reports of the event
     * @param given its place, as a person gave it; where that is empty, the one that most figures name
     */
    Home(List<Report> reports, String given) {
        place = given.isBlank()
                ? MostGiven.of(reports.stream().map(Report::place).filter(one -> !one.isBlank()))
                        .orElse("")
                : given;
        var here = Places.name(place);
        around = Stream.concat(Stream.of(place), reports.stream().map(Report::place))
                .map(written -> Places.of(written).chain())
                .filter(chain -> chain.contains(here))
                .flatMap(chain -> chain.stream().skip(chain.indexOf(here) + 1L))
                .collect(Collectors.toSet());
        most = Wholes.most(reports.stream()
                .filter(report -> Places.name(report.place()).equals(here))
                .toList());
    }

    /** What it counts; what is far more than the place’s own figures is the country’s own, as a war’s total is. */
    Count count(Report report) {
        return around.contains(Places.name(report.place())) && !Wholes.isFarMore(report, most)
                ? report.count().in(place)
                : report.count(place);
    }
}
