package collate.people;

import collate.core.review.Refusal;
import collate.web.Form;
import java.util.ArrayList;
import java.util.List;

/** A password as somebody chooses it, typed twice. */
record NewPassword(String password, String again) {
    private static final int LONGEST = 200;

    static NewPassword of(Form form) {
        return new NewPassword(form.value("password"), form.value("again"));
    }

    List<Refusal> refusals() {
        var no = new ArrayList<Refusal>();
        if (password.length() < Passwords.SHORTEST) {
            no.add(new Refusal("password", "Use at least " + Passwords.SHORTEST + " characters."));
        } else if (password.length() > LONGEST) {
            no.add(new Refusal("password", "Use " + LONGEST + " characters at most."));
        } else if (!password.equals(again)) {
            no.add(new Refusal("again", "The two do not match. Type the password again."));
        }
        return List.copyOf(no);
    }
}
