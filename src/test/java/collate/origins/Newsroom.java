package collate.origins;

import static collate.db.schema.Tables.APPEARANCE;
import static collate.db.schema.Tables.ARTICLE;
import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.ORIGIN;
import static collate.db.schema.Tables.PERSON;
import static collate.db.schema.Tables.RECORD_CHAIN;
import static collate.db.schema.Tables.RECORD_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;

import collate.core.review.Standing;
import collate.testkit.House;
import collate.testkit.Signer;
import collate.testkit.Story;
import collate.testkit.Visitor;
import java.util.ArrayList;
import java.util.List;

/** A dossier of its own with invented articles, an editor and two reviewers. */
final class Newsroom implements AutoCloseable {
    final House house;
    final Visitor marta;
    final Visitor ines;
    final Visitor jun;
    final long dossier;
    private final Story story;

    Newsroom(House house) {
        this.house = house;
        marta = house.signedIn("marta");
        ines = house.signedIn("ines");
        jun = house.signedIn("jun");
        story = Story.begun(marta);
        dossier = story.dossier();
    }

    long article(String publisher, String published, String text) {
        return story.article(publisher, published, text);
    }

    long origin(String name) {
        return house.sql()
                .select(ORIGIN.ID)
                .from(ORIGIN)
                .where(ORIGIN.DOSSIER_ID.eq(dossier))
                .and(ORIGIN.NAME.eq(name))
                .fetchSingle(ORIGIN.ID);
    }

    long person(String name) {
        return house.sql()
                .select(PERSON.ID)
                .from(PERSON)
                .where(PERSON.DOSSIER_ID.eq(dossier))
                .and(PERSON.NAME.eq(name))
                .fetchSingle(PERSON.ID);
    }

    /** The first claim of an article. */
    long claim(long article) {
        return claims(article).getFirst();
    }

    List<Long> claims(long article) {
        return house.sql()
                .selectDistinct(CLAIM.ID, APPEARANCE.SPAN_START)
                .from(CLAIM)
                .join(APPEARANCE)
                .on(APPEARANCE.CLAIM_ID.eq(CLAIM.ID))
                .where(APPEARANCE.ARTICLE_ID.eq(article))
                .and(CLAIM.KIND.ne(collate.core.claim.Kind.DATE))
                .orderBy(APPEARANCE.SPAN_START, CLAIM.ID)
                .fetch(CLAIM.ID);
    }

    /** Both reviewers sign: it was said, and it is so. */
    void verify(long claim, String... more) {
        for (var who : List.of(ines, jun)) {
            var answer = counted(who, claim, more);
            assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        }
    }

    /** What comes of it when somebody signs so: it may be refused. */
    Visitor.Answer counted(Visitor who, long claim, String... more) {
        var fields = new ArrayList<>(List.of(
                "said", "SAID", "so", "VERIFIED", "reasons", "I counted.", "source", "https://river.example/count"));
        fields.addAll(List.of(more));
        return new Signer(who, claim).sign(fields.toArray(String[]::new));
    }

    Standing standing(long claim) {
        return house.sql()
                .select(CLAIM.STANDING)
                .from(CLAIM)
                .where(CLAIM.ID.eq(claim))
                .fetchSingle(CLAIM.STANDING);
    }

    /** The origin of each place and article. */
    List<String> stands() {
        var all = new ArrayList<String>();
        house.sql()
                .select(APPEARANCE.ID, APPEARANCE.ORIGIN_ID)
                .from(APPEARANCE)
                .orderBy(APPEARANCE.ID)
                .forEach(row -> all.add("appearance " + row.value1() + " " + row.value2()));
        house.sql()
                .select(ARTICLE.ID, ARTICLE.ORIGIN_ID)
                .from(ARTICLE)
                .orderBy(ARTICLE.ID)
                .forEach(row -> all.add("article " + row.value1() + " " + row.value2()));
        return all;
    }

    String lastReason() {
        return house.sql()
                .select(RECORD_ENTRY.WHY)
                .from(RECORD_ENTRY)
                .join(RECORD_CHAIN)
                .on(RECORD_CHAIN.ID.eq(RECORD_ENTRY.CHAIN_ID))
                .where(RECORD_CHAIN.DOSSIER_ID.eq(dossier))
                .and(RECORD_ENTRY.WHY.isNotNull())
                .orderBy(RECORD_ENTRY.NUMBER.desc())
                .limit(1)
                .fetchSingle(RECORD_ENTRY.WHY);
    }

    @Override
    public void close() {
        house.close();
    }
}
