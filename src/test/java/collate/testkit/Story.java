package collate.testkit;

import static org.assertj.core.api.Assertions.assertThat;

/** A dossier of its own, and somebody who adds invented articles to it. */
public record Story(Visitor editor, long dossier) {
    public static Story begun(Visitor editor) {
        var made = editor.post("/dossiers", "name", "Flood at Arden", "signatures", "2", "parties", "");
        return new Story(editor, number(made.location()));
    }

    /** The one number in an address. */
    public static long number(String location) {
        return Long.parseLong(location.replaceAll("\\D*(\\d+).*", "$1"));
    }

    /** @param published as 2024-10-08; may be empty */
    public long article(String publisher, String published, String text) {
        var answer = editor.post(
                "/articles",
                "dossier",
                "" + dossier,
                "headline",
                publisher + " on the flood",
                "publisher",
                publisher,
                "published",
                published,
                "text",
                text);
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return number(answer.location());
    }
}
