package collate.search;

import collate.index.Counts;
import collate.index.Group;
import collate.index.Index;
import collate.index.Marking;
import collate.index.Question;
import collate.index.Search;
import collate.web.Access;
import collate.web.Misread;
import collate.web.Pages;
import collate.web.Routes;
import collate.web.SignedIn;
import collate.web.Typed;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** The search page and what people save of it. */
public final class SearchRoutes {
    private final DSLContext sql;
    private final Index index;
    private final SavedSearchDesk saved;
    private final NameQueries names;
    private final Pages pages;

    public SearchRoutes(DSLContext sql, Index index, SavedSearchDesk saved, Pages pages) {
        this.sql = sql;
        this.index = index;
        this.saved = saved;
        this.names = new NameQueries(sql);
        this.pages = pages;
    }

    public void addTo(Routes routes) {
        routes.get(Access.VIEWER, "/search", this::show);
        routes.post(Access.VIEWER, "/saved-searches", this::save);
        routes.get(Access.VIEWER, "/saved-searches/{id}", this::open);
        routes.post(Access.VIEWER, "/saved-searches/{id}/removal", this::remove);
    }

    private void show(Context ctx) {
        var given = new HashMap<String, String>();
        ctx.queryParamMap().forEach((name, values) -> given.put(name, values.getFirst()));
        var typing = "q".equals(ctx.header("HX-Trigger-Name"));
        var filter = names.known(new SearchFilter(given));
        Misread.tell(ctx, SearchFilter.NAMES, filter.given().keySet());
        pages.show(
                ctx,
                "search/show.jte",
                page(
                        filter,
                        typed(given.getOrDefault("q", "")),
                        typing,
                        SignedIn.at(ctx).id()));
    }

    private static Typed typed(String words) {
        return Typed.of(words, Question.LONGEST);
    }

    private SearchPage page(SearchFilter filter, Typed typed, boolean typing, long reader) {
        var search = filter.search(typing, names.withdrawnDossiers());
        var holdsAll = index.holdsAll();
        var counts = index.counts(search);
        var fresh = filter.saved().flatMap(id -> saved.fresh(reader, id));
        return new SearchPage(
                filter,
                typed,
                counts,
                sections(filter, search, counts),
                new FacetLinks(filter, counts, names).parts(),
                saved.of(reader),
                fresh,
                fresh.filter(one -> one.query()
                                .equals(filter.without(SearchFilter.SAVED).query()))
                        .map(one -> news(one, search))
                        .orElse(List.of()),
                index.state(),
                holdsAll);
    }

    private List<SearchPage.Section> news(Fresh fresh, Search search) {
        var rows = new RowQueries(sql, index, new Marking(search.question()));
        return Stream.of(Group.values())
                .map(group -> new SearchPage.Section(
                        group,
                        rows.rows(group, fresh.of(group)),
                        fresh.of(group).size()))
                .filter(section -> !section.rows().isEmpty())
                .toList();
    }

    /** The first of each group, or a page of the one that is asked for. */
    private List<SearchPage.Section> sections(SearchFilter filter, Search search, Counts counts) {
        var rows = new RowQueries(sql, index, new Marking(search.question()));
        var sections = new ArrayList<SearchPage.Section>();
        for (var group : filter.group().map(List::of).orElseGet(() -> List.of(Group.values()))) {
            if (counts.of(group) > 0) {
                var whole = filter.group().isPresent();
                var hits = index.top(
                        search,
                        group,
                        filter.order(),
                        whole ? (filter.page() - 1) * SearchFilter.PAGE : 0,
                        whole ? SearchFilter.PAGE : few(group));
                sections.add(new SearchPage.Section(group, rows.rows(group, hits.ids()), counts.of(group)));
            }
        }
        return sections;
    }

    private static int few(Group group) {
        return switch (group) {
            case CLAIMS -> 6;
            case ARTICLES -> 4;
            case PEOPLE, ORIGINS, EVIDENCE -> 3;
        };
    }

    private void save(Context ctx) {
        var filter = SearchFilter.ofQuery(SearchRoutes.field(ctx, "query"));
        var refused = saved.save(SignedIn.at(ctx).id(), field(ctx, "name"), filter);
        Pages.done(ctx, filter.url(), refused.orElse("Saved. What is new in it shows here and on your desk."));
    }

    private static String field(Context ctx, String name) {
        var value = ctx.formParam(name);
        return value == null ? "" : value;
    }

    private void open(Context ctx) {
        var to = saved.look(SignedIn.at(ctx).id(), id(ctx));
        ctx.redirect(to.orElseThrow(NotFoundResponse::new));
    }

    private void remove(Context ctx) {
        if (!saved.remove(SignedIn.at(ctx).id(), id(ctx))) {
            throw new NotFoundResponse();
        }
        Pages.done(ctx, "/search", "The saved search is removed.");
    }

    private static long id(Context ctx) {
        var written = ctx.pathParam("id");
        if (!written.matches("\\d{1,12}")) {
            throw new NotFoundResponse();
        }
        return Long.parseLong(written);
    }
}
