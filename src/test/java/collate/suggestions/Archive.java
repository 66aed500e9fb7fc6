package collate.suggestions;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.SUGGESTION;
import static org.assertj.core.api.Assertions.assertThat;

import collate.core.claim.Kind;
import collate.core.compare.pair.Relation;
import collate.db.schema.tables.records.SuggestionRecord;
import collate.testkit.House;
import collate.testkit.TestDatabase;
import collate.testkit.Visitor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jsoup.nodes.Element;

/** A house with a dossier of its own, into which articles come, and whose claims are compared as they do. */
final class Archive implements AutoCloseable {
    final House house;
    final Visitor ines;
    final Visitor jun;
    final Visitor marta;
    final long dossier;

    Archive(TestDatabase on) {
        house = House.open(on);
        ines = house.signedIn("ines");
        jun = house.signedIn("jun");
        marta = house.signedIn("marta");
        var opened = marta.post("/dossiers", "name", "The river Arden", "signatures", "2");
        dossier = Long.parseLong(opened.location().replaceAll("\\D", ""));
    }

    DSLContext sql() {
        return house.sql();
    }

    long article(String publisher, String published, String text) {
        var answer = marta.post(
                "/articles",
                "dossier",
                "" + dossier,
                "headline",
                "The river Arden",
                "publisher",
                publisher,
                "published",
                published,
                "text",
                text);
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return Long.parseLong(answer.location().replaceAll("\\D*(\\d+).*", "$1"));
    }

    /** The claim of an article that holds these words. */
    long claim(long article, Kind kind, String words) {
        return sql()
                .select(CLAIM.ID, APPEARANCE.EXACT)
                .from(APPEARANCE)
                .join(CLAIM)
                .on(CLAIM.ID.eq(APPEARANCE.CLAIM_ID))
                .where(APPEARANCE.ARTICLE_ID.eq(article))
                .and(CLAIM.KIND.eq(kind))
                .orderBy(APPEARANCE.SPAN_START)
                .fetch()
                .stream()
                .filter(row -> row.value2().contains(words))
                .map(row -> row.value1())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " with “" + words + "”"));
    }

    /** What is asked, or was, about two claims. */
    Optional<SuggestionRecord> between(long one, long other) {
        return sql()
                .selectFrom(SUGGESTION)
                .where(SUGGESTION.FROM_CLAIM.in(one, other))
                .and(SUGGESTION.TO_CLAIM.in(one, other))
                .orderBy(SUGGESTION.STRENGTH.desc())
                .stream()
                .findFirst();
    }

    SuggestionRecord between(long one, long other, Relation relation) {
        var found = between(one, other).orElseThrow(() -> new AssertionError("nothing asked of " + one + ", " + other));
        assertThat(found.getRelation()).isEqualTo(relation);
        return found;
    }

    /** As the form of the question carries its claims now. */
    String claims(SuggestionRecord question) {
        var states = StateQueries.of(sql(), List.of(question.getFromClaim(), question.getToClaim()));
        return states.entrySet().stream()
                .map(claim -> claim.getKey() + "." + claim.getValue().version() + "."
                        + claim.getValue().readTo())
                .collect(Collectors.joining(","));
    }

    Visitor.Answer judge(Visitor who, SuggestionRecord question, String judgement) {
        return judge(who, question, judgement, claims(question));
    }

    /** @param claims as the form carries them that is sent */
    Visitor.Answer judge(Visitor who, SuggestionRecord question, String judgement, String claims) {
        return who.post(
                "/suggestions/" + question.getId() + "/judgements",
                "judgement",
                judgement,
                "version",
                "" + question.getVersion(),
                "claims",
                claims,
                "back",
                "/suggestions?dossier=" + dossier);
    }

    Visitor.Answer takeBack(Visitor who, long question) {
        var version = sql().fetchSingle(SUGGESTION, SUGGESTION.ID.eq(question)).getVersion();
        return who.post("/suggestions/" + question + "/retractions", "version", "" + version, "back", "/suggestions");
    }

    /** Ines opens the form, puts these values where others were, and saves. */
    void edit(long claim, String... changes) {
        var path = "/claims/" + claim + "/edit";
        var form = ines.get(path).page().expectFirst("form[action=" + path + "]");
        var fields = new LinkedHashMap<String, String>();
        for (var field : form.select("input[name], textarea[name], select[name]")) {
            if (!field.attr("name").equals("form_token")
                    && (!field.attr("type").equals("radio") || field.hasAttr("checked"))) {
                fields.put(field.attr("name"), value(field));
            }
        }
        for (var i = 0; i < changes.length; i += 2) {
            fields.put(changes[i], changes[i + 1]);
        }
        var sent = fields.entrySet().stream()
                .flatMap(entry -> List.of(entry.getKey(), entry.getValue()).stream())
                .toArray(String[]::new);
        var answer = ines.post(path, sent);
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    }

    private static String value(Element field) {
        return switch (field.tagName()) {
            case "select" -> field.select("option[selected]").attr("value");
            case "textarea" -> field.wholeText();
            default -> field.attr("value");
        };
    }

    @Override
    public void close() {
        house.close();
    }
}
