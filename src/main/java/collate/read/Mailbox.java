package collate.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Cuts a mailbox at its "From " lines into mails, each with its own bytes. */
final class Mailbox {
    private final Documents documents;
    private final Budget budget;
    private final int depth;

    Mailbox(Documents documents, Budget budget, int depth) {
        this.documents = documents;
        this.budget = budget;
        this.depth = depth;
    }

    void read(String name, InputStream stream, Consumer<Item> each) throws Unreadable {
        var mail = new ByteArrayOutputStream();
        var line = new ByteArrayOutputStream();
        var number = 0;
        var blank = true;
        try (var in = new BufferedInputStream(stream)) {
            for (var more = line(in, line); more; more = line(in, line)) {
                var starts = blank
                        && line.size() > 5
                        && line.toString(StandardCharsets.ISO_8859_1).startsWith("From ");
                if (starts) {
                    number += give(name, number, mail, each);
                    mail.reset();
                } else {
                    line.writeTo(mail);
                    if (mail.size() > Limits.FILE) {
                        throw new Unreadable(Limits.tooLarge());
                    }
                }
                blank = line.size() <= 2;
            }
            give(name, number, mail, each);
        } catch (IOException failed) {
            throw new Unreadable("This mailbox could not be read to its end. Get it again, and add it once more.");
        }
    }

    private int give(String name, int number, ByteArrayOutputStream mail, Consumer<Item> each) throws Unreadable {
        if (mail.size() == 0) {
            return 0;
        }
        budget.item();
        documents.read(name + " › " + (number + 1), Received.file("", mail.toByteArray()), budget, depth + 1, each);
        return 1;
    }

    private static boolean line(InputStream in, ByteArrayOutputStream line) throws IOException {
        line.reset();
        for (var one = in.read(); one >= 0; one = in.read()) {
            line.write(one);
            if (one == '\n' || line.size() > Limits.FILE) {
                return true;
            }
        }
        return line.size() > 0;
    }
}
