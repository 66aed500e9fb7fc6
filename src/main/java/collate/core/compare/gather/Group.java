package collate.core.compare.gather;

import collate.core.compare.pair.MostGiven;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tolls that may be of one happening, before those that name no place. */
final class Group {
    private final Optional<Story> story;
    private final List<Loose> tolls;

    Group(Story story, List<Loose> tolls) {
        this.story = Optional.of(story);
        this.tolls = new ArrayList<>(tolls);
    }

    Group(List<Loose> tolls) {
        this.story = Optional.empty();
        this.tolls = List.copyOf(tolls);
    }

    /** That of several articles; one alone tells no more than its tolls. */
    Optional<Story> story() {
        return story.filter(one -> one.articles() > 1);
    }

    List<Loose> tolls() {
        return tolls;
    }

    /** Of the story, else that most tolls give. */
    Optional<LocalDate> day() {
        return story.flatMap(Story::day).or(() -> MostGiven.of(days()));
    }

    private Stream<LocalDate> days() {
        return tolls.stream().flatMap(toll -> toll.day().stream());
    }

    /** Adds tolls of other articles; whether they are of what this one's articles begin with. */
    boolean takes(List<Loose> others) {
        return story.filter(one -> one.takes(others)).isPresent() && tolls.addAll(others);
    }
}
