package collate.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What an address asks and its page does not understand: the page says so, above what it shows without it. */
public final class Misread {
    private static final String ATTRIBUTE = "collate-misread";
    /** In UTF-16 code units. */
    private static final int LONGEST = 60;

    private Misread() {}

    /**
     * @param names what the page can be asked, by the names in its address
     * @param understood those of them whose values it took
     */
    public static void tell(Context ctx, Collection<String> names, Collection<String> understood) {
        var told = new ArrayList<>(told(ctx));
        names.stream()
                .filter(name -> !understood.contains(name))
                .sorted()
                .forEach(name -> ctx.queryParams(name).stream()
                        .filter(value -> !value.isBlank())
                        .findFirst()
                        .ifPresent(value -> told.add("“" + name + "=" + cut(value.strip())
                                + "” in the address means nothing here; you see the list without it.")));
        ctx.attribute(ATTRIBUTE, List.copyOf(told));
    }

    private static String cut(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
    }

    /** As sentences. */
    static List<String> told(Context ctx) {
        List<String> told = ctx.attribute(ATTRIBUTE);
        return told == null ? List.of() : told;
    }
}
