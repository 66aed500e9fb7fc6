package collate.cli;

import collate.core.extract.Extractor;
import collate.core.extract.Reading;
import collate.core.extract.Reviewable;
import collate.core.text.Noise;
import collate.core.text.NoiseFinder;
import collate.core.text.Span;
import collate.read.Languages;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** {@code collate extract}: prints the claims of text files, or of JSON lines on standard input, as JSON lines. */
public final class ExtractCommand {
    private static final int DONE = 0;
    private static final int REFUSED = 2;
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Extractor extractor = new Extractor();
    private final PrintStream out;

    private ExtractCommand(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs the command with the arguments after its name.
     *
     * @return the exit code: 0, or 2 when it was refused, with one sentence on {@code err}
     */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        var utf8 = new PrintStream(out, false, StandardCharsets.UTF_8);
        try {
            new ExtractCommand(utf8).run(ExtractOptions.of(args), in);
            return DONE;
        } catch (Refusal refusal) {
            err.println(refusal.sentence());
            return REFUSED;
        } finally {
            utf8.flush();
        }
    }

    private void run(ExtractOptions options, InputStream in) {
        if (options.lines()) {
            lines(in);
        } else {
            options.files().stream().map(TextFile::read).toList().forEach(text -> file(text, options));
        }
    }

    /** As the site takes an article in, or all that the rules find. */
    private void file(String text, ExtractOptions options) {
        var found = extractor.claimsIn(reading(text, options.published(), furniture(text)));
        var claims = options.all() ? found : Reviewable.of(found);
        claims.forEach(claim -> print(ClaimJson.of(claim, text)));
    }

    private static Reading reading(String text, Optional<LocalDate> published, List<Span> noise) {
        return new Reading(text, published, noise, Optional.of(Languages.of(text)));
    }

    private static List<Span> furniture(String text) {
        return NoiseFinder.in(text).stream().map(Noise::span).toList();
    }

    private void lines(InputStream in) {
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        try {
            var number = 0;
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    article(line, number);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void article(String line, int number) {
        var article = parsed(line, number);
        var id = article.get("id");
        var text = article.get("text");
        if (id == null || text == null || !text.isString()) {
            throw new Refusal("Line " + number + " has no \"id\" or no \"text\".");
        }
        var claims =
                extractor.claimsIn(reading(text.asString(), published(article, number), furniture(text.asString())));
        print(ArticleJson.of(id, claims));
    }

    private static JsonNode parsed(String line, int number) {
        try {
            return JSON.readTree(line);
        } catch (JacksonException _) {
            throw new Refusal("Line " + number + " is not JSON.");
        }
    }

    private static Optional<LocalDate> published(JsonNode article, int number) {
        var written = article.get("published");
        if (written == null || written.isNull() || written.asString().isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ExtractOptions.day(written.asString()));
        } catch (Refusal refusal) {
            throw new Refusal("Line " + number + ": " + refusal.sentence());
        }
    }

    private void print(Object line) {
        out.println(JSON.writeValueAsString(line));
    }
}
