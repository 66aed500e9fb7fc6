package collate.claims;

import static collate.db.schema.Tables.CLAIM;
import static org.assertj.core.api.Assertions.assertThat;

import collate.testkit.House;
import collate.testkit.TestDatabase;
import collate.testkit.Visitor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jsoup.nodes.Element;

/** A house with articles of invented places, whose claims a reviewer has entered, so that no rule's find decides a test. */
final class Story implements AutoCloseable {
    static final String WIRE = """
            The valley woke to sirens. Officials of the valley said at least 1,400 people were killed near Arden on 7 October.

            “We will rebuild every house,” said Mayor Tilda Rask on Monday. The bridge was closed 😀 for a week.""";
    static final String PAPER = """
            A paper of the coast wrote of the flood too. Some 1,400 people died near Arden, it said, and 90 were hurt.

            “Nobody was warned in time,” said Mayor Tilda Rask.""";

    final House house;
    final Visitor ines;
    final Visitor jun;
    final long wire;
    final long paper;

    Story(TestDatabase on) {
        house = House.open(on);
        ines = house.signedIn("ines");
        jun = house.signedIn("jun");
        wire = article("Valley Wire", WIRE);
        paper = article("Coast Paper", PAPER);
    }

    private long article(String publisher, String text) {
        var answer = ines.post(
                "/articles",
                "dossier",
                "1",
                "headline",
                "Flood at Arden",
                "publisher",
                publisher,
                "published",
                "2024-10-09",
                "text",
                text);
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return Long.parseLong(answer.location().replaceAll("\\D*(\\d+).*", "$1"));
    }

    /** A claim that Ines enters on these words. */
    long add(long article, String kind, String words, String... fields) {
        var text = article == wire ? WIRE : PAPER;
        var start = text.indexOf(words);
        var form = new ArrayList<>(List.of("kind", kind, "start", "" + start, "end", "" + (start + words.length())));
        form.addAll(Arrays.asList(fields));
        var answer = ines.post("/articles/" + article + "/claims", form.toArray(String[]::new));
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return Long.parseLong(answer.location().replaceAll(".*focus=(\\d+).*", "$1"));
    }

    /** A toll of the wire that Ines enters. */
    long toll() {
        return add(
                wire,
                "toll",
                "said at least 1,400 people were killed near Arden on 7 October",
                "harm",
                "killed",
                "min",
                "1400",
                "max",
                "",
                "qualifier",
                "at_least",
                "qualifier_words",
                "at least",
                "population",
                "people",
                "place",
                "Arden",
                "happened_on",
                "",
                "cumulative",
                "false",
                "said_by",
                "Officials of the valley",
                "value_words",
                "at least 1,400");
    }

    int version(long claim) {
        return house.sql()
                .select(CLAIM.VERSION)
                .from(CLAIM)
                .where(CLAIM.ID.eq(claim))
                .fetchSingle(CLAIM.VERSION);
    }

    /** What the page's form would send when these of its fields are set otherwise. */
    static String[] form(Visitor.Answer page, String action, String... otherwise) {
        var form = page.page().expectFirst("form[action=" + action + "]");
        var fields = new LinkedHashMap<String, String>();
        for (var field : form.select("input[name], textarea[name], select[name]")) {
            if (!field.attr("name").equals("form_token")
                    && (!field.attr("type").equals("radio") || field.hasAttr("checked"))) {
                fields.put(field.attr("name"), value(field));
            }
        }
        for (var i = 0; i < otherwise.length; i += 2) {
            fields.put(otherwise[i], otherwise[i + 1]);
        }
        return fields.entrySet().stream()
                .flatMap(entry -> List.of(entry.getKey(), entry.getValue()).stream())
                .toArray(String[]::new);
    }

    private static String value(Element field) {
        if (field.tagName().equals("select")) {
            return field.select("option[selected], option").stream()
                    .max(Comparator.comparing(option -> option.hasAttr("selected")))
                    .map(option -> option.attr("value"))
                    .orElse("");
        }
        return field.tagName().equals("textarea") ? field.wholeText() : field.attr("value");
    }

    /** Opens the form of a claim's values, changes some and saves. */
    Visitor.Answer edit(Visitor who, long claim, String... otherwise) {
        var path = "/claims/" + claim + "/edit";
        return who.post(path, form(who.get(path), path, otherwise));
    }

    /** Jun signs it: said and attributed, which needs no source. */
    void sign(Visitor who, long claim) {
        var answer = who.post(
                "/claims/" + claim + "/reviews",
                "said",
                "SAID",
                "so",
                "ATTRIBUTED",
                "reasons",
                "Read the wire.",
                "version",
                "" + version(claim));
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    }

    @Override
    public void close() {
        house.close();
    }
}
