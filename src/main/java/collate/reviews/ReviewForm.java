package collate.reviews;

import collate.core.review.Answers;
import collate.core.review.Refusal;
import collate.core.review.Said;
import collate.core.review.Signing;
import collate.core.review.So;
import collate.web.Form;
import collate.web.SignedIn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a review from its form. */
record ReviewForm(Form form) {

    /** What cannot even be read; whether it may be signed is asked later. */
    List<Refusal> refusals() {
        var no = new ArrayList<>(Limits.refusals(
                form,
                new Limits.Limit("said_words", 4000),
                new Limits.Limit("reasons", 4000),
                new Limits.Limit("override", 900)));
        if (Source.Fields.WITH_REVIEW.areFilled(form)) {
            no.addAll(Source.Fields.WITH_REVIEW.refusals(form));
        }
        return no;
    }

    Draft draft(SignedIn who) {
        var said = Choices.one(Said.class, form.value("said"));
        var signing = new Signing(
                who.id(),
                new Answers(said, Choices.one(So.class, form.value("so"))),
                said.filter(Said.SAID_OTHERWISE::equals).isPresent()
                        ? form.text("said_words").orElse("")
                        : "",
                form.text("reasons").orElse(""),
                form.text("override").orElse(""));
        return new Draft(signing, form.number("version"), form.number("read_to").orElse(0L), source());
    }

    private Optional<Source> source() {
        return Source.Fields.WITH_REVIEW.areFilled(form)
                ? Optional.of(Source.Fields.WITH_REVIEW.source(form))
                : Optional.empty();
    }
}
