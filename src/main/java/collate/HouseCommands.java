package collate;

import collate.articles.CaptureQueries;
import collate.claimsets.ClaimSetQueries;
import collate.cli.BackupCommand;
import collate.cli.ExportCommand;
import collate.cli.UserCommand;
import collate.cli.VerifyRecordCommand;
import collate.db.Database;
import collate.people.AccountDesk;
import collate.people.DoorDesk;
import collate.people.PeopleQueries;
import collate.record.ChainCheck;
import collate.record.Recorder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

/** The commands that work on the house's data beside the site. */
final class HouseCommands {
    private final Config config;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    HouseCommands(Config config) {
        this.config = config;
    }

    int run(String command, List<String> args) throws IOException {
        var backup = new BackupCommand(config.database(), out);
        return switch (command) {
            case "backup" -> backup.backup(args);
            case "restore" -> backup.restore(args, config.data());
            default -> inDatabase(command, args);
        };
    }

    private int inDatabase(String command, List<String> args) throws IOException {
        if (config.database().isMissing()) {
            throw new IllegalArgumentException(
                    "There is no database in " + config.data() + ". Name the folder that serve uses with --data DIR.");
        }
        try (var database = Database.open(config.database())) {
            return switch (command) {
                case "export" -> new ExportCommand(new ClaimSetQueries(database.sql()), out).run(args);
                case "verify-record" ->
                    VerifyRecordCommand.run(new ChainCheck(database.sql()), new CaptureQueries(database.sql()), out);
                default -> user(database).run(args);
            };
        }
    }

    private UserCommand user(Database database) {
        var clock = Clock.systemUTC();
        var recorder = new Recorder(clock);
        var door = new DoorDesk(database.sql(), recorder, new AccountDesk(database.sql(), clock, recorder));
        return new UserCommand(new PeopleQueries(database.sql(), clock), door, out);
    }
}
