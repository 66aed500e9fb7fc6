package collate.intake;

import collate.jobs.Jobs;
import collate.record.Actor;
import collate.record.Recorder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** Handing a batch in without the site: the same work, waited for. What was left undone goes on at the next start of either. */
public final class BatchImport {
    private static final int AT_ONCE = 50;
    private static final int LOOK_MILLIS = 100;

    private final BatchDesk desk;
    private final BatchQueries queries;

    /** @param jobs at work, so that something comes of it */
    public BatchImport(DSLContext sql, Clock clock, Recorder recorder, Jobs jobs) {
        this.desk = new BatchDesk(sql, clock, recorder, jobs);
        this.queries = new BatchQueries(sql);
    }

    /** @param batch its page is /batches/batch */
    public record Done(long batch, BatchTally tally) {}

    /** @param each is told in a line what an item became, as soon as all before it are done */
    public Done run(
            long dossier,
            List<Path> files,
            List<String> addresses,
            Optional<LocalDate> published,
            Consumer<String> each) {
        var batch = desk.open(
                new NewBatch(dossier, Way.COMMAND, published, "", Optional.empty()), List.of(), Actor.COLLATE);
        var told = 0;
        for (var from = 0; from < files.size(); from += AT_ONCE) {
            var some = files.subList(from, Math.min(files.size(), from + AT_ONCE));
            desk.add(batch, some.stream().map(BatchImport::arriving).toList());
            told += tell(batch, told, each);
        }
        desk.add(batch, addresses.stream().map(Arriving::address).toList());
        while (queries.open(batch) > 0) {
            told += tell(batch, told, each);
            pause();
        }
        tell(batch, told, each);
        return new Done(batch, queries.tally(batch));
    }

    private static Arriving arriving(Path file) {
        var name = Names.bare(file.toString());
        try {
            var size = Files.size(file);
            return size > UploadRoutes.LARGEST_FILE
                    ? Arriving.refused(name, UploadRoutes.tooLarge(size))
                    : Arriving.file(name, () -> bytes(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns how many more it told of. */
    private int tell(long batch, int told, Consumer<String> each) {
        var lines = new ArrayList<String>();
        for (var row : queries.from(batch, told)) {
            if (row.look() == ItemRow.Look.WAITING || row.look() == ItemRow.Look.WORKING) {
                break;
            }
            lines.add(row.name() + ": " + words(row));
        }
        lines.forEach(each);
        return lines.size();
    }

    private static String words(ItemRow row) {
        var article = row.article().map(ItemRow.Article::id).orElse(0L);
        return switch (row.look()) {
            case ADDED, UNDONE -> "article " + article + ", " + row.claims() + " claims" + remarks(row);
            case NO_DATE, DATE_IN_DOUBT ->
                "article " + article + ", " + row.claims()
                        + " claims; the day that its dates count from is to be chosen" + remarks(row);
            case KNOWN ->
                "is there already, as article " + article + (row.reason().isEmpty() ? "" : ". " + row.reason());
            case OPENED -> "opened; what it holds follows";
            case REFUSED -> row.reason();
            case STOPPED -> "stopped";
            case WAITING, WORKING -> "not done yet";
        };
    }

    /** ". It says …": what a person should know of it. */
    private static String remarks(ItemRow row) {
        return Stream.concat(row.doubts().stream(), Stream.of(row.reason()))
                .filter(words -> !words.isEmpty())
                .map(words -> ". " + words)
                .collect(Collectors.joining())
                .replace("..", ".");
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_MILLIS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
