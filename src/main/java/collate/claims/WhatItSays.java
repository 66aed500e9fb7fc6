package collate.claims;

import collate.core.claim.Field;
import collate.core.claim.Label;
import collate.core.claim.Values;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The values of a claim as its page lists them, each with the words it rests on.
 *
 * @param speaker of a quote the person who is named as its speaker
 * @param party whether whoever says it speaks for a party to the conflict
 */
record WhatItSays(Values values, List<Basis> grounds, Optional<Long> speaker, boolean party) {

    List<ClaimPage.Row> rows() {
        return switch (values.kind()) {
            case TOLL -> toll();
            case QUOTE -> quote();
            case DATE -> dated();
            case STATEMENT -> statement();
        };
    }

    private List<ClaimPage.Row> toll() {
        var figure = values.figure();
        var when = values.yes(Field.CUMULATIVE) ? "a running total" : "one incident";
        return List.of(
                new ClaimPage.Row(
                        FieldWords.of(values, Field.HARM),
                        Label.figure(figure),
                        FieldWords.bounds(figure),
                        false,
                        "",
                        Stream.of(
                                        how(Field.HARM, Field.MIN, Field.MAX, Field.QUALIFIER, Field.QUALIFIER_WORDS),
                                        named("denies"))
                                .flatMap(List::stream)
                                .toList(),
                        FigureRead.doubt(values)),
                row("Population", Field.POPULATION),
                row("Held responsible", Field.RESPONSIBLE),
                row("Place", Field.PLACE),
                new ClaimPage.Row(
                        values.yes(Field.CUMULATIVE) ? "As of" : "Event date",
                        FieldWords.of(values, Field.HAPPENED_ON),
                        when,
                        false,
                        "",
                        how(Field.HAPPENED_ON, Field.CUMULATIVE)),
                new ClaimPage.Row(
                        "Attributed to",
                        values.text(Field.SAID_BY),
                        "",
                        party && !values.text(Field.SAID_BY).isEmpty(),
                        "",
                        named(Field.SAID_BY.words(), "origin")));
    }

    private List<ClaimPage.Row> quote() {
        return List.of(
                new ClaimPage.Row(
                        "Speaker",
                        FieldWords.of(values, Field.SPEAKER),
                        "",
                        party,
                        speaker.map(id -> "/persons/" + id).orElse(""),
                        how(Field.SPEAKER)),
                row("Role", Field.ROLE),
                row("Addressee", Field.ADDRESSEE),
                new ClaimPage.Row(
                        "Channel",
                        FieldWords.of(values, Field.CHANNEL),
                        "",
                        false,
                        "",
                        named(Field.CHANNEL.words(), "origin")),
                row("Said on", Field.SAID_ON),
                row("Manner", Field.MANNER));
    }

    private List<ClaimPage.Row> dated() {
        var days = FieldWords.days(values);
        return List.of(
                new ClaimPage.Row(
                        "As written",
                        "“" + values.text(Field.VALUE_WORDS) + "”",
                        "",
                        false,
                        "",
                        how(Field.VALUE_WORDS)),
                new ClaimPage.Row(
                        "Resolved",
                        days.isEmpty() ? values.text(Field.TIMEX) : days,
                        days.isEmpty() ? "" : values.text(Field.TIMEX),
                        false,
                        "",
                        Stream.of(
                                        how(Field.FIRST_ON, Field.LAST_ON, Field.TIMEX),
                                        named("date"),
                                        named("part"),
                                        named("direction"))
                                .flatMap(List::stream)
                                .toList()),
                new ClaimPage.Row("Reference", reference(), "", false, "", named("reference", "contradiction")),
                row("What happened", Field.HAPPENING));
    }

    private String reference() {
        return named("reference").stream().findFirst().map(Basis::reason).orElse("");
    }

    private List<ClaimPage.Row> statement() {
        return List.of(row("Attributed", Field.ATTRIBUTED));
    }

    private ClaimPage.Row row(String name, Field field) {
        return new ClaimPage.Row(name, FieldWords.of(values, field), "", false, "", how(field));
    }

    private List<Basis> how(Field... fields) {
        return named(Arrays.stream(fields).map(Field::words).toArray(String[]::new));
    }

    private List<Basis> named(String... names) {
        return grounds.stream()
                .filter(ground -> List.of(names).contains(ground.field()))
                .toList();
    }
}
