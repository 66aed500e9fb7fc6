package collate;

import collate.articles.ArticleDesk;
import collate.articles.ArticleListQueries;
import collate.articles.ArticleRoutes;
import collate.articles.CaptureRoutes;
import collate.articles.DetailsDesk;
import collate.articles.DetailsRoutes;
import collate.articles.RereadingDesk;
import collate.articles.TextRoutes;
import collate.articles.WithdrawalRoutes;
import collate.claims.AddDesk;
import collate.claims.AddRoutes;
import collate.claims.ChosenOrigins;
import collate.claims.ClaimDesk;
import collate.claims.ClaimIntakeDesk;
import collate.claims.ClaimRoutes;
import collate.claims.EditRoutes;
import collate.claims.MergedRoutes;
import collate.claims.QueueRoutes;
import collate.claimsets.ClaimSetDesk;
import collate.claimsets.ClaimSetQueries;
import collate.claimsets.ClaimSetRoutes;
import collate.claimsets.VersionRoutes;
import collate.db.Database;
import collate.dossiers.DossierDesk;
import collate.dossiers.DossierQueries;
import collate.dossiers.DossierRoutes;
import collate.events.ArrangeRoutes;
import collate.events.EventDesk;
import collate.events.EventRoutes;
import collate.events.GlanceQueries;
import collate.families.FamilyDesk;
import collate.families.FamilyRoutes;
import collate.families.Latecomers;
import collate.fetch.Fetcher;
import collate.index.Index;
import collate.intake.BatchErrands;
import collate.intake.FeedFeature;
import collate.intake.FeedWork;
import collate.intake.IntakeRoutes;
import collate.jobs.Jobs;
import collate.matrix.MatrixRoutes;
import collate.origins.Glances;
import collate.origins.OriginRoutes;
import collate.origins.PersonRoutes;
import collate.origins.RestingRoutes;
import collate.people.AccountDesk;
import collate.people.InvitationDesk;
import collate.people.InvitationRoutes;
import collate.people.MemberDesk;
import collate.people.PeopleQueries;
import collate.people.PeopleRoutes;
import collate.people.SessionDesk;
import collate.people.SettingsDesk;
import collate.people.SettingsRoutes;
import collate.people.SignInRoutes;
import collate.people.Throttle;
import collate.record.ChainCheck;
import collate.record.NewsRoutes;
import collate.record.RecordQueries;
import collate.record.RecordRoutes;
import collate.record.Recorder;
import collate.record.Veil;
import collate.reviews.DeskRoutes;
import collate.reviews.News;
import collate.reviews.ReviewQueries;
import collate.reviews.ReviewRoutes;
import collate.reviews.Sealed;
import collate.reviews.StalenessDesk;
import collate.reviews.TurnQueries;
import collate.search.SavedSearchDesk;
import collate.search.SearchRoutes;
import collate.suggestions.Comparer;
import collate.suggestions.ComparisonDesk;
import collate.suggestions.CopyRoutes;
import collate.suggestions.DiscrepancyQueries;
import collate.suggestions.HandLinkRoutes;
import collate.suggestions.InContextRoutes;
import collate.suggestions.QuestionQueries;
import collate.suggestions.SuggestionRoutes;
import collate.web.Glance;
import collate.web.Pages;
import collate.web.Route;
import collate.web.Routes;
import collate.web.Site;
import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/** Wires everything by hand; the only class that knows all others. */
public final class App implements AutoCloseable {
    private final Config config;
    private final Database database;
    private final Index index;
    private final Jobs jobs;
    private final Fetcher fetcher;
    private final FeedWork feeds;
    private final Comparer comparer;
    private final Latecomers latecomers;
    private final Javalin site;
    private final Optional<String> firstPassword;

    private App(Config config, Database database, Clock clock) {
        this.config = config;
        this.database = database;
        var sql = database.sql();
        index = Index.open(sql, config.indexFolder());
        database.afterEachCommit(index::poke);
        var recorder = new Recorder(clock);
        var accounts = new AccountDesk(sql, clock, recorder);
        var sessions = new SessionDesk(sql, clock);
        firstPassword = accounts.firstAdministrator();
        if (config.demo()) {
            accounts.addSamplePeople();
        }
        var claims = new ClaimIntakeDesk(clock);
        var families = new FamilyDesk(sql, clock, recorder);
        var articles = new ArticleDesk(sql, clock, recorder, claims, List.of(families));
        var dossiers = new DossierDesk(sql, clock, recorder);
        if (dossiers.isNone()) {
            SampleDossier.load(dossiers, articles);
        }
        latecomers = new Latecomers(families);
        fetcher = new Fetcher(config.fetch(), clock);
        var turns = new TurnQueries(sql, clock);
        var pages = new Pages(config.templates(), who -> turns.count(who.id()), config.demo());
        var people = new PeopleQueries(sql, clock);
        var invitations = new InvitationDesk(sql, clock, recorder, accounts);
        var members = new MemberDesk(sql, clock, recorder);
        var articleLists = new ArticleListQueries(sql);
        var rereading = new RereadingDesk(sql, clock, recorder, claims, new StalenessDesk(clock, recorder));
        jobs = new Jobs(database);
        IntakeRoutes.teach(jobs, sql, clock, recorder, articles, fetcher);
        var claimDesk = new ClaimDesk(sql, clock, recorder, new StalenessDesk(clock, recorder));
        var claimPages = new ClaimRoutes(
                sql, new ReviewQueries(sql, clock), new QuestionQueries(sql)::related, claimDesk, pages);
        var events = new EventDesk(sql, clock, recorder);
        var articlePages = new ArticleRoutes(sql, clock, rereading, pages);
        var claimSets = new ClaimSetQueries(sql);
        var veil = new Veil(Sealed.ACTIONS, ReviewQueries::sealedFrom);
        var feeding = new FeedFeature(sql, clock, recorder, fetcher, jobs, pages);
        feeds = feeding.work();
        var saved = new SavedSearchDesk(sql, clock, index);
        var glances = new Glances(sql, index);
        List<LongFunction<Glance>> beside = List.of(new GlanceQueries(sql)::of, glances::origins, glances::persons);
        List<Consumer<Routes>> features = List.of(
                new DeskRoutes(
                        sql,
                        index,
                        clock,
                        turns,
                        new BatchErrands(sql),
                        new DiscrepancyQueries(sql),
                        who -> news(saved, who),
                        pages)::addTo,
                new SearchRoutes(sql, index, saved, pages)::addTo,
                new MergedRoutes(sql, pages)::addTo,
                claimPages::addTo,
                new ReviewRoutes(sql, clock, recorder, new ChosenOrigins(), claimPages::show)::addTo,
                new EditRoutes(sql, claimDesk, pages)::addTo,
                new AddRoutes(sql, new AddDesk(sql, claims, recorder), pages)::addTo,
                new QueueRoutes(sql, index, clock, turns, pages)::addTo,
                new IntakeRoutes(sql, clock, recorder, articles, rereading, jobs, pages)::addTo,
                new SuggestionRoutes(sql, clock, recorder, pages)::addTo,
                new InContextRoutes(sql, pages)::addTo,
                new CopyRoutes(sql, clock, recorder, pages)::addTo,
                new HandLinkRoutes(sql, clock, recorder, pages)::addTo,
                new EventRoutes(sql, events, pages)::addTo,
                new ArrangeRoutes(sql, events, pages)::addTo,
                new MatrixRoutes(sql, index, clock, recorder, pages)::addTo,
                new TextRoutes(sql, clock, recorder, claims, articles.versions(), pages)::addTo,
                articlePages::addTo,
                new DetailsRoutes(sql, clock, new DetailsDesk(sql, recorder), articlePages)::addTo,
                new WithdrawalRoutes(sql, articles, articlePages)::addTo,
                new CaptureRoutes(sql, clock, pages)::addTo,
                feeding::addTo,
                new FamilyRoutes(sql, clock, recorder, families, pages)::addTo,
                new DossierRoutes(new DossierQueries(sql, index), articleLists, dossiers, beside, pages)::addTo,
                new OriginRoutes(sql, index, clock, recorder, pages)::addTo,
                new RestingRoutes(sql, index, clock, recorder, pages)::addTo,
                new PersonRoutes(sql, index, clock, recorder, pages)::addTo,
                new SignInRoutes(sessions, new Throttle(clock), pages, config.demo())::addTo,
                new InvitationRoutes(people, invitations, sessions, pages)::addTo,
                new PeopleRoutes(people, invitations, members, pages)::addTo,
                new SettingsRoutes(new SettingsDesk(sql, recorder), pages)::addTo,
                new NewsRoutes(sql, pages)::addTo,
                new RecordRoutes(new RecordQueries(sql, veil), new ChainCheck(sql), pages)::addTo,
                new ClaimSetRoutes(claimSets, new ClaimSetDesk(sql, clock, recorder), pages)::addTo,
                new VersionRoutes(claimSets, pages)::addTo);
        comparer = new Comparer(new ComparisonDesk(sql, clock));
        database.afterEachCommit(comparer::poke);
        site = Site.site(config.host(), config.port(), sessions, pages, features);
    }

    private static List<News> news(SavedSearchDesk saved, long account) {
        return saved.news(account).stream()
                .map(one -> new News(one.name(), one.path(), one.fresh()))
                .toList();
    }

    /** Opens the database, fills an empty one, and serves. */
    public static App start(Config config, Clock clock) {
        var app = new App(config, Database.open(config.database()), clock);
        try {
            app.site.start();
            app.feeds.start();
            app.jobs.start();
            app.comparer.start();
            app.latecomers.start();
        } catch (JavalinBindException taken) {
            app.fetcher.close();
            app.index.close();
            app.database.close();
            throw taken;
        }
        return app;
    }

    public String url() {
        return "http://" + config.host() + ":" + site.port();
    }

    /** The administrator's password, if this start made one. */
    public Optional<String> firstPassword() {
        return firstPassword;
    }

    /** All there are, with who may use them. */
    public List<Route> routes() {
        return Site.routes(site);
    }

    public Database database() {
        return database;
    }

    public Index index() {
        return index;
    }

    @Override
    public void close() {
        site.stop();
        feeds.close();
        jobs.close();
        latecomers.close();
        fetcher.close();
        comparer.close();
        index.close();
        database.close();
    }

    public static void main(String[] args) {
        System.exit(Cli.run(List.of(args)));
    }
}
