package collate.bench;

import static collate.db.schema.Tables.CLAIM;
import static collate.db.schema.Tables.CLAIM_TRAIT;
import static collate.db.schema.Tables.SUGGESTION;
import static org.jooq.impl.DSL.generateSeries;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import collate.claims.DueDesk;
import collate.db.Database;
import collate.db.DatabaseAddress;
import collate.suggestions.Comparer;
import collate.suggestions.ComparisonDesk;
import collate.suggestions.QuestionQueries;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Random;

/**
 * Prints how long it takes to suggest for the 30 claims of a new article in a large archive, and to read what a claim has to do with
 * others. Arguments: how many articles (ten claims in each); how many of their claims are compared before (all, unless said; the
 * rest get the traits of these, claim by claim, as comparing a million takes hours); then the address of an empty PostgreSQL
 * database; without one, an embedded database on disk.
 */
public final class ComparisonBench {
    private static final int CLAIMS = 30;
    private static final int ROUNDS = 100;
    private static final int READ = 2_000;
    private static final int AT_ONCE = 10_000;
    /** Few, as each writes the whole index of claims; not one, as what is not yet committed is held in memory. */
    private static final int SLICES = 16;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Database database;
    private final ComparisonDesk desk;

    private ComparisonBench(Database database) {
        this.database = database;
        this.desk = new ComparisonDesk(database.sql(), Clock.systemUTC());
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        var articles = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        var folder = Files.createTempDirectory("comparison-bench");
        var compared = args.length > 1 ? Integer.parseInt(args[1]) : Integer.MAX_VALUE;
        var address = args.length > 2 ? DatabaseAddress.ofSetting(args[2]) : DatabaseAddress.inFolder(folder);
        try (var database = Database.open(address)) {
            var made = ArchiveMakerDesk.fill(database, articles);
            System.out.printf("%,d claims in %,d articles%n", made.claims(), made.articles());
            new ComparisonBench(database).measure(compared);
        } finally {
            PageBench.delete(folder);
        }
    }

    private void measure(int compared) throws IOException, InterruptedException {
        var claims = claims();
        var old = claims.subList(0, claims.size() - ROUNDS * CLAIMS);
        var first = old.subList(0, Math.min(old.size(), compared));
        compareAll(first);
        if (first.size() < old.size()) {
            copyTraits(first, old.getLast());
        }
        var articles = articles(claims.subList(old.size(), claims.size()));
        compareNew(articles);
        System.out.printf("%,d questions wait%n", database.sql().fetchCount(SUGGESTION));
        var questions = new QuestionQueries(database.sql());
        var random = new Random(5);
        Reader.measure("related claims read", READ, _ -> questions.related(first.get(random.nextInt(first.size()))));
    }

    private List<Long> claims() {
        return database.sql().select(CLAIM.ID).from(CLAIM).orderBy(CLAIM.ID).fetch(CLAIM.ID);
    }

    /**
     * The ids of an archive follow one another without a gap. Trait after trait, as they lie in the index: an embedded database
     * would write a page of it for each row that came anywhere.
     */
    private void copyTraits(List<Long> from, long last) {
        var start = System.nanoTime();
        var copy = generateSeries(1, (int) ((last - from.getFirst()) / from.size()))
                .as("copy", "number");
        var further =
                copy.field("number", Integer.class).mul((long) from.size()).cast(Long.class);
        for (var slice = 0; slice < SLICES; slice++) {
            var lowest = Long.MIN_VALUE + slice * (Long.MAX_VALUE / SLICES * 2);
            database.sql()
                    .insertInto(CLAIM_TRAIT, CLAIM_TRAIT.TRAIT, CLAIM_TRAIT.CLAIM_ID)
                    .select(select(CLAIM_TRAIT.TRAIT, CLAIM_TRAIT.CLAIM_ID.plus(further))
                            .from(CLAIM_TRAIT)
                            .crossJoin(copy)
                            .where(CLAIM_TRAIT.TRAIT.ge(lowest))
                            .and(
                                    slice == SLICES - 1
                                            ? noCondition()
                                            : CLAIM_TRAIT.TRAIT.lt(lowest + Long.MAX_VALUE / SLICES * 2))
                            .and(CLAIM_TRAIT.CLAIM_ID.le(from.getLast()))
                            .and(CLAIM_TRAIT.CLAIM_ID.plus(further).le(last))
                            .orderBy(CLAIM_TRAIT.TRAIT, CLAIM_TRAIT.CLAIM_ID.plus(further)))
                    .execute();
        }
        System.out.printf("their traits copied to the others in %.0f s%n", (System.nanoTime() - start) / 1e9);
    }

    private void compareAll(List<Long> old) {
        var start = System.nanoTime();
        var before = THREADS.getCurrentThreadCpuTime();
        for (var at = 0; at < old.size(); at += AT_ONCE) {
            run(old.subList(at, Math.min(old.size(), at + AT_ONCE)));
        }
        System.out.printf(
                "the first %,d compared, %.0f a second, %.2f ms of processor time each%n",
                old.size(),
                old.size() * 1e9 / (System.nanoTime() - start),
                (THREADS.getCurrentThreadCpuTime() - before) / 1e6 / old.size());
    }

    /** Waiting and work apart, because a busy machine makes the first longer and leaves the second as it is. */
    private void compareNew(List<List<Long>> articles) {
        var waited = new long[articles.size()];
        var worked = new long[articles.size()];
        for (var i = 0; i < articles.size(); i++) {
            var start = System.nanoTime();
            var before = THREADS.getCurrentThreadCpuTime();
            run(articles.get(i));
            worked[i] = THREADS.getCurrentThreadCpuTime() - before;
            waited[i] = System.nanoTime() - start;
        }
        print("30 new claims compared", waited);
        print("  processor time of that", worked);
    }

    private static void print(String name, long[] nanos) {
        Arrays.sort(nanos);
        System.out.printf(
                "%-24s p50 %6.1f ms   p95 %6.1f ms%n",
                name, nanos[nanos.length / 2] / 1e6, nanos[nanos.length * 95 / 100] / 1e6);
    }

    /** Never more than one article's claims of one dossier. */
    private List<List<Long>> articles(List<Long> claims) {
        var dossiers = database.sql()
                .select(CLAIM.ID, CLAIM.DOSSIER_ID)
                .from(CLAIM)
                .where(CLAIM.ID.ge(claims.getFirst()))
                .fetchMap(CLAIM.ID, CLAIM.DOSSIER_ID);
        var open = new HashMap<Long, List<Long>>();
        var full = new ArrayList<List<Long>>();
        for (var claim : claims) {
            var article = open.computeIfAbsent(dossiers.get(claim), _ -> new ArrayList<>());
            article.add(claim);
            if (article.size() == CLAIMS) {
                full.add(List.copyOf(article));
                article.clear();
            }
        }
        return full;
    }

    private void run(List<Long> claims) {
        database.sql().transaction(tx -> DueDesk.due(tx.dsl(), claims));
        while (desk.next(Comparer.AT_ONCE)) {
            // until nothing is due
        }
    }
}
