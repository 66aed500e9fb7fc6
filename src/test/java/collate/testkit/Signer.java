package collate.testkit;

import java.util.ArrayList;
import java.util.List;

/** A sample reviewer at a claim's page: fills its form as drawn and sends it. */
public record Signer(Visitor visitor, long claim) {

    public static Signer of(House house, String name, long claim) {
        return new Signer(house.signedIn(name), claim);
    }

    public String page() {
        return visitor.get("/claims/" + claim).body();
    }

    public Visitor.Answer sign(String... fields) {
        return send(drawn(), fields);
    }

    /** The hidden fields of the form as it is drawn now, to be sent later. */
    public List<String> drawn() {
        var form = visitor.get("/claims/" + claim).page().selectFirst("form[data-key=v]");
        if (form == null) {
            return List.of("version", "1", "read_to", "0");
        }
        return List.of(
                "version",
                form.select("[name=version]").val(),
                "read_to",
                form.select("[name=read_to]").val());
    }

    public Visitor.Answer send(List<String> drawn, String... fields) {
        var all = new ArrayList<>(drawn);
        all.addAll(List.of(fields));
        return visitor.post("/claims/" + claim + "/reviews", all.toArray(String[]::new));
    }

    public Visitor.Answer post(String what, String... fields) {
        return visitor.post("/claims/" + claim + what, fields);
    }
}
