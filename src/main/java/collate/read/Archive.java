package collate.read;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Reads the files in a zip archive, or the one in a gzip file, one after the other; nothing is ever written to disk. */
final class Archive {
    /** What saved pages bring along, and no one takes for articles. */
    private static final Set<String> BYWORK = Set.of(
            "css",
            "js",
            "mjs",
            "map",
            "png",
            "jpg",
            "jpeg",
            "gif",
            "webp",
            "avif",
            "svg",
            "ico",
            "woff",
            "woff2",
            "ttf",
            "otf",
            "eot",
            "mp3",
            "mp4",
            "webm",
            "ds_store");

    private final Documents documents;
    private final Budget budget;
    private final int depth;

    Archive(Documents documents, Budget budget, int depth) {
        this.documents = documents;
        this.budget = budget;
        this.depth = depth;
    }

    void unzip(String name, InputStream in, Consumer<Item> every) throws Unreadable {
        var each = new Passed(every);
        var entries = 0;
        var counted = new Counted(in);
        var taken = 0;
        try (var zip = new ZipInputStream(counted)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                budget.item();
                entries++;
                if (!entry.isDirectory() && !isBywork(entry)) {
                    taken++;
                    entry(name, entry.getName(), zip, counted, each);
                }
            }
        } catch (EOFException | ZipException broken) {
            throw new Unreadable(
                    String.valueOf(broken.getMessage()).contains("encrypted")
                            ? "This archive is locked with a password. Unpack it, and add what was in it."
                            : "This archive is broken or cut off" + each.words("files")
                                    + ". Get it again, and add it once more.");
        } catch (IOException | IllegalArgumentException failed) {
            throw new Unreadable("This archive could not be read. Unpack it, and add what was in it.");
        }
        if (taken == 0) {
            throw new Unreadable(
                    entries == 0
                            ? "There is no file in this zip. Pack it anew, or add the files themselves."
                            : "This archive holds no file that could be an article.");
        }
    }

    private void entry(String name, String path, InputStream zip, Counted packed, Consumer<Item> each)
            throws IOException, Unreadable {
        var full = name + " › " + path;
        if (path.contains("..") && List.of(path.split("[/\\\\]")).contains("..")) {
            each.accept(new Item.Refused(
                    full, "Its name leads out of the archive, as only a trick does; it was not read."));
            return;
        }
        var before = packed.count;
        try {
            var bytes = budget.all(zip);
            Budget.checkDensity(packed.count - before, bytes.length);
            documents.read(full, Received.file(path, bytes), budget, depth + 1, each);
        } catch (Budget.TooLarge large) {
            Budget.checkDensity(packed.count - before, Limits.FILE);
            each.accept(new Item.Refused(full, Limits.tooLarge()));
        }
    }

    private static boolean isBywork(ZipEntry entry) {
        var path = entry.getName();
        var dot = path.lastIndexOf('.');
        return path.startsWith("__MACOSX/")
                || dot >= 0 && BYWORK.contains(path.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /** The one file in a gzip file. */
    byte[] gunzip(InputStream in) throws Unreadable {
        var counted = new Counted(in);
        try (var zip = new GZIPInputStream(counted)) {
            var bytes = budget.all(zip);
            Budget.checkDensity(counted.count, bytes.length);
            return bytes;
        } catch (Budget.TooLarge large) {
            Budget.checkDensity(counted.count, Limits.FILE);
            throw new Unreadable(Limits.tooLarge());
        } catch (IOException broken) {
            throw new Unreadable("This file is broken or cut off. Get it again, and add it once more.");
        }
    }

    /** Counts what was taken from the file itself. */
    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            count += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var read = super.read(into, from, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
