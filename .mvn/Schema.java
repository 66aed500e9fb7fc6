import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;

/** Build step: runs db/migration on a throw-away database and generates collate.db.schema from it, when something changed. */
public class Schema {
    private static final String URL =
            "jdbc:h2:mem:schema;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";

    public static void main(String[] args) throws Exception {
        var stamp = stamp(args[0]);
        var folder = Path.of(args[1]);
        var last = folder.resolve("stamp.sha256");
        if (Files.exists(last) && Files.readString(last).equals(stamp)) {
            return;
        }
        Flyway.configure()
                .dataSource(URL, "sa", "")
                .locations("filesystem:db/migration")
                .load()
                .migrate();
        generate(folder);
        Files.writeString(last, stamp);
    }

    /** A name for all that the generated code depends on. */
    private static String stamp(String jooq) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(jooq.getBytes());
        digest.update(Files.readAllBytes(Path.of(".mvn/Schema.java")));
        try (var files = Files.list(Path.of("db/migration"))) {
            for (var file : files.sorted().toList()) {
                digest.update(file.getFileName().toString().getBytes());
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void generate(Path folder) throws Exception {
        var database = new Database()
                .withInputSchema("public")
                .withOutputSchemaToDefault(true)
                .withExcludes("flyway_schema_history")
                .withForcedTypes(
                        constants("collate.core.claim.Kind", "claim\\.kind"),
                        constants("collate.core.claim.Harm", "toll\\.harm"),
                        constants("collate.core.claim.Qualifier", "toll\\.qualifier"),
                        constants("collate.core.claim.TimexType", "dated\\.timex_type"),
                        constants("collate.core.claim.Quote.Manner", "quote\\.manner"),
                        constants("collate.core.review.Standing", "claim\\.standing"),
                        constants("collate.core.review.Said", "claim\\.said_verdict|review\\.said"),
                        constants("collate.core.review.So", "claim\\.so_verdict|review\\.so"),
                        constants("collate.core.review.Stance", "evidence\\.stance"),
                        constants("collate.core.review.TurnReason", "turn\\.reason"),
                        constants("collate.core.compare.pair.Relation", "suggestion\\.relation"),
                        constants("collate.core.compare.pair.Judgement", "suggestion\\.judgement"),
                        constants("collate.core.review.Role", ".*\\.account_role"));
        var target = new Target().withPackageName("collate.db.schema").withDirectory(folder.toString());
        GenerationTool.generate(new Configuration()
                .withJdbc(new Jdbc().withUrl(URL).withUser("sa").withPassword(""))
                .withGenerator(new Generator()
                        .withDatabase(database)
                        .withGenerate(new Generate()
                                .withImplicitJoinPathsToOne(false)
                                .withImplicitJoinPathsToMany(false)
                                .withImplicitJoinPathsManyToMany(false)
                                .withImplicitJoinPathTableSubtypes(false))
                        .withTarget(target)));
    }

    /** Columns that hold the names of an enum's constants. */
    private static ForcedType constants(String type, String columns) {
        return new ForcedType()
                .withUserType(type)
                .withEnumConverter(true)
                .withIncludeExpression("(?i)(.*\\.)?(" + columns + ")")
                .withIncludeTypes(".*");
    }
}
