package collate.cli;

import collate.claimsets.ClaimSetQueries;
import collate.claimsets.StoredFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** {@code collate export}: lists the frozen claim sets, or writes the stored bytes of one version. */
public final class ExportCommand {
    private static final String USAGE =
            "Use: collate export to list the sets, or collate export SET VERSION json|csv [FILE].";

    private final ClaimSetQueries sets;
    private final PrintStream out;

    public ExportCommand(ClaimSetQueries sets, PrintStream out) {
        this.sets = sets;
        this.out = out;
    }

    /** The exit code. Throws {@link IllegalArgumentException} with a sentence when it is asked wrongly. */
    public int run(List<String> args) throws IOException {
        if (args.isEmpty()) {
            sets.lines().forEach(out::println);
            return 0;
        }
        if (args.size() < 3 || args.size() > 4) {
            throw new IllegalArgumentException(USAGE);
        }
        var bytes = file(args).bytes();
        if (args.size() == 4) {
            Files.write(Path.of(args.get(3)), bytes);
        } else {
            out.write(bytes);
            out.flush();
        }
        return 0;
    }

    private StoredFile file(List<String> args) {
        return sets.file(number(args.get(0)), (int) number(args.get(1)), form(args.get(2)))
                .orElseThrow(() -> new IllegalArgumentException("There is no version " + args.get(1) + " of a set "
                        + args.get(0) + "; collate export lists what there is."));
    }

    private static StoredFile.Form form(String typed) {
        return Arrays.stream(StoredFile.Form.values())
                .filter(form -> form.ending().equals(typed))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(USAGE));
    }

    private static long number(String typed) {
        if (!typed.matches("\\d{1,9}")) {
            throw new IllegalArgumentException(USAGE);
        }
        return Long.parseLong(typed);
    }
}
