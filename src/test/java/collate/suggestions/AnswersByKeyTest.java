package collate.suggestions;

import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.SUGGESTION;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import collate.core.compare.pair.Judgement;
import collate.testkit.Browsers;
import collate.testkit.InBrowser;
import collate.testkit.TestDatabase;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A desk goes through its questions without a mouse: one key walks, one answers, and an answer is taken back. */
@InBrowser
class AnswersByKeyTest {
    private static final String FIRST = """
            Officials of the valley said 1,400 people were killed in Arden on 7 October 2024.

            “We will rebuild every house on the northern bank before winter,” Mayor Tilda Rask said.""";
    private static final String SECOND = """
            The coast guard said 900 people were killed in Arden on 7 October 2024. At least 30 people were injured in Selm.

            “We shall rebuild every house on the northern bank before winter,” Mayor Tilda Rask said.""";
    private static final String THIRD = """
            Firemen said 40 people were injured in Selm on 7 October 2024.

            “We shall rebuild each house at the northern bank before winter comes,” Mayor Tilda Rask said.""";

    @AutoClose
    private final Archive archive = new Archive(TestDatabase.H2);

    private final Page page;

    AnswersByKeyTest() {
        archive.article("Valley Wire", "2024-10-09", FIRST);
        archive.article("Coast Paper", "2024-10-09", SECOND);
        archive.article("Selm Post", "2024-10-09", THIRD);
        archive.house.compared();
        page = Browsers.newContext().newPage();
        Browsers.signIn(page, archive.house, "Ines Varga");
        page.navigate(archive.house.url() + "/suggestions?dossier=" + archive.dossier);
    }

    private long current() {
        return number(Objects.requireNonNull(page.locator("li.sg[aria-current]").getAttribute("id")));
    }

    private long focused() {
        return number((String) page.evaluate("document.activeElement.closest('[data-walk]').id"));
    }

    private static long number(String id) {
        return Long.parseLong(id.substring(1));
    }

    private Judgement judgement(long question) {
        return archive.sql().fetchSingle(SUGGESTION, SUGGESTION.ID.eq(question)).getJudgement();
    }

    private void answer(String key, long question, Judgement expected) {
        page.keyboard().press(key);
        assertThat(page.locator("#s" + question)).hasCount(0);
        assertThat(judgement(question)).isEqualTo(expected);
    }

    @Test
    void threeKeysAnswerAndTheNextQuestionIsAtHand() {
        assertThat(page.evaluate("document.activeElement.tagName"))
                .as("who just comes begins at the top")
                .isEqualTo("BODY");
        var first = current();
        page.keyboard().press("j");
        page.keyboard().press("j");
        var third = focused();
        page.keyboard().press("k");
        var second = focused();
        assertThat(first).isNotEqualTo(second);
        assertThat(third).isNotEqualTo(second);

        answer("2", second, Judgement.REJECTED);
        assertThat(current()).as("the one after it").isEqualTo(third);
        page.waitForFunction("id => document.activeElement.closest('[data-walk]')?.id === id", "s" + third);
        assertThat(page.locator("#s" + third + " .note.ok")).isInViewport();
        assertThat(page.locator("#s" + third + " .note.ok")).hasText("Before this: No. It is not asked again.");
        answer("3", third, Judgement.UNSURE);
        assertThat(judgement(first)).isEqualTo(Judgement.SUGGESTED);

        page.navigate(archive.house.url() + "/suggestions?dossier=" + archive.dossier + "&relation=same&kind=quote");
        var same = current();
        answer("1", same, Judgement.CONFIRMED);
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("One claim now");
        assertThat(archive.sql().fetchCount(CLAIM, CLAIM.MERGED_INTO.isNotNull()))
                .isEqualTo(1);

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Split again"))
                .first()
                .click();
        assertThat(page.locator("#s" + same)).isVisible();
        assertThat(judgement(same)).isEqualTo(Judgement.SUGGESTED);
        assertThat(archive.sql().fetchCount(CLAIM, CLAIM.MERGED_INTO.isNotNull()))
                .isZero();
    }
}
