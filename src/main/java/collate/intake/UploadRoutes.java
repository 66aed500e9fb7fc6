package collate.intake;

import collate.read.Limits;
import collate.read.WebAddress;
import collate.web.Access;
import collate.web.Form;
import collate.web.Pages;
import collate.web.Routes;
import collate.web.Wording;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Handing in many files or addresses at once: all is kept with the answer, and worked on after it. */
final class UploadRoutes {
    static final int LARGEST_FILE = Limits.FILE;
    static final int MOST_FILES = 500;
    static final int MOST_ADDRESSES = 500;
    /** How many lines that are no addresses are named. */
    private static final int MOST_NAMED = 5;

    private static final Pattern HOST_FIRST = Pattern.compile("[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}(/\\S*)?");

    private final AddForms forms;
    private final BatchDesk desk;

    UploadRoutes(AddForms forms, BatchDesk desk) {
        this.forms = forms;
        this.desk = desk;
    }

    void addTo(Routes routes) {
        routes.post(Access.REVIEWER, "/batches/files", this::files);
        routes.post(Access.REVIEWER, "/batches/addresses", this::addresses);
    }

    private void files(Context ctx) {
        var form = forms.checked(Form.of(ctx));
        var files = ctx.uploadedFiles("file").stream()
                .filter(file -> file.size() > 0 || !file.filename().isEmpty())
                .toList();
        if (files.isEmpty()) {
            form = form.refused("file", "Choose a file, or several.");
        } else if (files.size() > MOST_FILES) {
            form = form.refused("file", "At most 500 files come in at once. Choose fewer, or put them in a zip.");
        }
        if (form.isRefused()) {
            forms.refuse(ctx, form, "files");
            return;
        }
        var batch = desk.open(
                AddForms.batch(form, Way.FILES),
                files.stream().map(UploadRoutes::arriving).toList(),
                Said.by(ctx));
        kept(ctx, batch, Wording.count(files.size(), "file is", "files are"));
    }

    static Arriving arriving(UploadedFile file) {
        var name = Names.bare(file.filename());
        if (file.size() > LARGEST_FILE) {
            return Arriving.refused(name, tooLarge(file.size()));
        }
        return Arriving.file(name, () -> bytes(file));
    }

    static String tooLarge(long bytes) {
        return String.format(
                Locale.ENGLISH,
                "A file may have 20 MB at most; this one has %.1f MB. Save its text, or split it.",
                bytes / 1_000_000.0);
    }

    static byte[] bytes(UploadedFile file) {
        try (var content = file.content()) {
            return content.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void addresses(Context ctx) {
        var form = forms.checked(Form.of(ctx));
        var addresses = form.value("addresses")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(UploadRoutes::whole)
                .distinct()
                .toList();
        var problem = problem(addresses);
        if (!problem.isEmpty()) {
            form = form.refused("addresses", problem);
        }
        if (form.isRefused()) {
            forms.refuse(ctx, form, "addresses");
            return;
        }
        var items = addresses.stream().map(UploadRoutes::arriving).toList();
        var batch = desk.open(AddForms.batch(form, Way.ADDRESSES), items, Said.by(ctx));
        var wrong = items.stream().filter(item -> !item.isAddress()).count();
        kept(
                ctx,
                batch,
                Wording.count(items.size() - wrong, "address is", "addresses are")
                        + (wrong == 0
                                ? ""
                                : " kept, and "
                                        + Wording.count(wrong, "line that is none is", "lines that are none are")));
    }

    /** A line that is none is kept as what it is, so that nothing typed is lost. */
    private static Arriving arriving(String line) {
        return WebAddress.isOne(line)
                ? Arriving.address(line)
                : Arriving.refused(
                        Names.cut(line),
                        "This line is no web address. Add it anew as one that starts with http:// or https://.");
    }

    private static String problem(List<String> addresses) {
        if (addresses.isEmpty()) {
            return "Give a web address, or several, one a line.";
        }
        if (addresses.size() > MOST_ADDRESSES) {
            return "At most 500 addresses come in at once. Hand them in one part after the other.";
        }
        var wrong = addresses.stream()
                .filter(address -> !WebAddress.isOne(address))
                .map(address -> "“" + Names.cut(address, 100) + "”")
                .toList();
        if (wrong.size() < addresses.size()) {
            return "";
        }
        var more = wrong.size() - MOST_NAMED;
        return String.join(", ", wrong.subList(0, Math.min(MOST_NAMED, wrong.size())))
                + (more > 0 ? " and " + more + " more" : "")
                + (wrong.size() == 1 ? " is no web address" : " are no web addresses")
                + ": give one a line, each starting with http:// or https://.";
    }

    /** "example.org/story", as people copy it. */
    private static String whole(String line) {
        return HOST_FIRST.matcher(line).matches() && WebAddress.isOne("https://" + line) ? "https://" + line : line;
    }

    private static void kept(Context ctx, long batch, String what) {
        Pages.done(ctx, "/batches/" + batch, what + " kept. You can leave this page; the work goes on.");
    }
}
