package collate.cli;

import collate.people.DoorDesk;
import collate.people.PeoplePage.Member;
import collate.people.PeopleQueries;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** {@code collate user list | add SIGN-IN --name NAME --role ROLE | reset-password SIGN-IN}. */
public final class UserCommand {
    public static final String USAGE = "Use: collate user list, collate user add SIGN-IN --name NAME --role ROLE,"
            + " or collate user reset-password SIGN-IN.";

    private final PeopleQueries people;
    private final DoorDesk door;
    private final PrintStream out;

    public UserCommand(PeopleQueries people, DoorDesk door, PrintStream out) {
        this.people = people;
        this.door = door;
        this.out = out;
    }

    /** The exit code. Throws {@link IllegalArgumentException} with a sentence when it is asked wrongly. */
    public int run(List<String> args) {
        var what = args.isEmpty() ? "" : args.getFirst();
        if (what.equals("list") && args.size() == 1) {
            people.people().forEach(person -> out.println(line(person)));
        } else if (what.equals("reset-password") && args.size() == 2) {
            var password = door.resetPassword(args.get(1))
                    .orElseThrow(
                            () -> new IllegalArgumentException("Nobody signs in with the name " + args.get(1) + "."));
            say(args.get(1), password);
        } else if (what.equals("add") && args.size() == 6) {
            say(args.get(1), door.add(args.get(1), after("--name", args), after("--role", args)));
        } else {
            throw new IllegalArgumentException(USAGE);
        }
        return 0;
    }

    private void say(String signIn, String password) {
        out.println("Sign in as: " + signIn.strip().toLowerCase(Locale.ROOT));
        out.println("with the one-time password: " + password
                + "   (shown only now; it must be changed at the first sign-in)");
    }

    private static String line(Member person) {
        var closed = person.closed().isPresent() ? ", closed" : "";
        return person.signIn() + ": " + person.name() + ", "
                + person.role().name().toLowerCase(Locale.ROOT) + closed;
    }

    private static String after(String option, List<String> args) {
        var at = args.indexOf(option);
        if (at < 2 || at + 1 >= args.size()) {
            throw new IllegalArgumentException(USAGE);
        }
        return args.get(at + 1);
    }
}
