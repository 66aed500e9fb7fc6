package collate.search;

import collate.index.Counts;
import collate.index.Group;
import collate.index.Index;
import collate.web.Typed;
import collate.web.Wording;
import java.util.List;
import java.util.Optional;

/**
 * What was found.
 *
 * @param typed what the filter's words were taken from
 * @param sections the groups that have hits, as far as they are shown
 * @param saved what the reader has saved
 * @param fresh what was new to them in the saved search that they came by
 * @param news the same as rows, where the search is still that one
 * @param holdsAll whether the index held all that was committed when it was asked
 */
public record SearchPage(
        SearchFilter filter,
        Typed typed,
        Counts counts,
        List<Section> sections,
        List<FacetLinks.Part> facets,
        List<SavedSearch> saved,
        Optional<Fresh> fresh,
        List<Section> news,
        Index.State index,
        boolean holdsAll) {

    /** @param all how many hits the group has */
    public record Section(Group group, List<Row> rows, int all) {
        public String heading() {
            return FacetLinks.capital(group);
        }
    }

    /** Whether it was new when they looked. */
    public boolean isNew(Section section, Row row) {
        return fresh.filter(one -> one.holds(section.group(), row.id())).isPresent();
    }

    /** All hits where the search looks. */
    public int total() {
        return filter.group().map(counts::of).orElseGet(counts::total);
    }

    public String status() {
        return total() == 0 ? "Nothing found" : Wording.count(total(), "result", "results");
    }

    /** Why nothing can be found, where that can be told. */
    public List<String> impossible() {
        return Impossible.of(filter);
    }

    public boolean isWhole() {
        return filter.group().isPresent();
    }

    public String allUrl(Section section) {
        return filter.with("in", section.group().word()).url();
    }

    /** "21 to 40 of 1,204". */
    public String range() {
        var first = (filter.page() - 1) * SearchFilter.PAGE;
        var shown = sections.stream().mapToInt(section -> section.rows().size()).sum();
        return Wording.number(first + 1L) + " to " + Wording.number(first + (long) shown) + " of "
                + Wording.number(total());
    }

    public boolean hasNext() {
        return isWhole() && filter.page() < SearchFilter.LAST_PAGE && filter.page() * SearchFilter.PAGE < total();
    }

    /** Whether there are more hits than pages. */
    public boolean isCutOff() {
        return isWhole() && filter.page() == SearchFilter.LAST_PAGE && filter.page() * SearchFilter.PAGE < total();
    }

    public String pageUrl(int by) {
        return filter.with("page", "" + (filter.page() + by)).url();
    }

    /** "The index is being built: 40 % …"; nothing when it is there. */
    public String building() {
        if (index.ready()) {
            return holdsAll
                    ? ""
                    : "What was changed in the last moments cannot all be found yet. Search again in a second.";
        }
        var done = index.total() == 0 ? 0 : Math.min(99, 100 * index.done() / index.total());
        return "The search index is being built, " + done + " % so far. Not everything can be found yet.";
    }
}
