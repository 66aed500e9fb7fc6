package collate.read;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a web page says of its article: JSON-LD first, then its meta tags, then what stands on it, then its address. */
final class PageFacts {
    private static final List<String> HEADLINES = List.of(
            "og:title",
            "twitter:title",
            "dc.title",
            "dcterms.title",
            "citation_title",
            "parsely-title",
            "sailthru.title");
    private static final List<String> PUBLISHERS = List.of(
            "og:site_name",
            "dc.publisher",
            "dcterms.publisher",
            "citation_journal_title",
            "citation_publisher",
            "application-name");
    private static final List<String> AUTHORS = List.of(
            "author",
            "article:author",
            "dc.creator",
            "dcterms.creator",
            "citation_author",
            "parsely-author",
            "sailthru.author",
            "byl");
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "article:published",
            "datepublished",
            "dc.date.issued",
            "dcterms.issued",
            "dc.date",
            "dcterms.date",
            "dcterms.created",
            "citation_publication_date",
            "citation_date",
            "parsely-pub-date",
            "sailthru.date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publication_date",
            "article.published",
            "date");
    private static final List<String> MODIFIED = List.of(
            "article:modified_time",
            "og:updated_time",
            "datemodified",
            "dcterms.modified",
            "lastmod",
            "last-modified",
            "article.updated");

    private static final Pattern IN_PATH =
            Pattern.compile("[/_-](20\\d\\d)[/_-]?(0?[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\\d|3[01])(?=[/_.-]|$)");

    private static final Pattern BYLINE = Pattern.compile("(?i)^by:? (?<who>[\\p{Lu}][^\\n|•]{2,80})$");

    private PageFacts() {}

    static void state(Document page, Optional<URI> address, Draft draft) {
        JsonLd.read(page, draft);
        metas(page, draft);
        visible(page, draft);
        draft.url(page.select("link[rel=canonical]").attr("href"), "canonical link");
        draft.url(meta(page, "og:url"), "meta og:url");
        address.ifPresent(uri -> draft.url(uri.toString(), "the address it was fetched from"));
        addressed(draft, address);
    }

    private static void metas(Document page, Draft draft) {
        var site = meta(page, "og:site_name");
        HEADLINES.forEach(name -> draft.headline(without(meta(page, name), site), "meta " + name));
        PUBLISHERS.forEach(name -> draft.publisher(meta(page, name), "meta " + name));
        AUTHORS.forEach(name -> draft.author(people(page, name), "meta " + name));
        PUBLISHED.forEach(name -> draft.published(meta(page, name), "meta " + name));
        MODIFIED.forEach(name -> WrittenDay.in(meta(page, name))
                .ifPresent(day -> draft.day(day.as(DayCandidate.Role.MODIFIED, "meta " + name))));
        draft.language(page.select("html").attr("lang"), "the page’s lang");
        draft.language(meta(page, "content-language"), "meta content-language");
        draft.language(meta(page, "og:locale"), "meta og:locale");
    }

    private static String meta(Document page, String name) {
        return page.head().select("meta").stream()
                .filter(tag -> isNamed(tag, name))
                .map(tag -> tag.attr("content").strip())
                .filter(content -> !content.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static boolean isNamed(Element tag, String name) {
        return tag.attr("property").equalsIgnoreCase(name)
                || tag.attr("name").equalsIgnoreCase(name)
                || tag.attr("itemprop").equalsIgnoreCase(name)
                || tag.attr("http-equiv").equalsIgnoreCase(name);
    }

    private static String people(Document page, String name) {
        return page.head().select("meta").stream()
                .filter(tag -> isNamed(tag, name))
                .map(tag -> tag.attr("content").strip())
                .filter(content -> !content.isEmpty() && !content.startsWith("http"))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static void visible(Document page, Draft draft) {
        page.select("[itemprop=datePublished]").stream()
                .limit(1)
                .forEach(tag -> draft.published(written(tag), "the page’s datePublished"));
        page.select("[itemprop=dateModified]").stream()
                .limit(1)
                .flatMap(tag -> WrittenDay.in(written(tag)).stream())
                .forEach(day -> draft.day(day.as(DayCandidate.Role.MODIFIED, "the page’s dateModified")));
        times(page, draft);
        var title = without(page.title(), meta(page, "og:site_name"));
        var heading = page.select("h1");
        draft.headline(
                heading.size() == 1
                        ? heading.text()
                        : page.select("article h1, main h1").text(),
                "h1 of the page");
        draft.headline(title, "title of the page");
        draft.author(
                page.select("[rel=author], [itemprop=author] [itemprop=name], [itemprop=author]").stream()
                        .map(Element::text)
                        .filter(words -> !words.isBlank())
                        .findFirst()
                        .orElse(""),
                "author on the page");
        page.select("[class*=byline], [class*=author], address").stream()
                .map(Element::text)
                .map(words -> BYLINE.matcher(words.strip()))
                .filter(java.util.regex.Matcher::matches)
                .findFirst()
                .ifPresent(by -> draft.author(by.group("who"), "byline on the page"));
    }

    /** Times in the head of the story, told by what stands before them; those of other stories and of comments are left alone. */
    private static void times(Document page, Draft draft) {
        for (var time : page.select(
                "article time, main time, header time, [class*=byline] time, [class*=meta] time, [class*=date] time")) {
            if (time.closest("aside, nav, footer, li, [class*=comment], [class*=related]") != null) {
                continue;
            }
            var parent = Optional.ofNullable(time.parent()).map(Element::text).orElse("");
            var about = (parent.length() < 120 ? parent : "") + " " + time.className();
            var changed = about.toLowerCase(Locale.ROOT).matches(".*(?:updat|modif).*")
                    && !about.toLowerCase(Locale.ROOT).matches(".*(?:publish|posted).*");
            WrittenDay.in(written(time))
                    .ifPresent(day -> draft.day(day.as(
                            changed ? DayCandidate.Role.MODIFIED : DayCandidate.Role.PUBLISHED,
                            changed ? "time of an update on the page" : Days.TIME_ON_PAGE)));
            if (!changed) {
                return;
            }
        }
    }

    private static String written(Element tag) {
        return tag.hasAttr("datetime")
                ? tag.attr("datetime")
                : tag.hasAttr("content") ? tag.attr("content") : tag.text();
    }

    private static void addressed(Draft draft, Optional<URI> address) {
        var path = draft.address().or(() -> address.map(URI::toString)).orElse("");
        var found = IN_PATH.matcher(path);
        if (found.find()) {
            WrittenDay.in(found.group(1) + "-" + two(found.group(2)) + "-" + two(found.group(3)))
                    .ifPresent(day -> draft.day(day.published("date in the address")));
        }
        draft.publisher(host(path), "host of the address");
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    private static String host(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getHost())
                    .map(host -> host.replaceFirst("^www\\.", ""))
                    .orElse("");
        } catch (IllegalArgumentException notAddress) {
            return "";
        }
    }

    /** "Fire in the harbour | A Paper" is the headline and the paper's name. */
    private static String without(String title, String site) {
        if (site.isEmpty()) {
            return title;
        }
        return title.replaceFirst("(?i)\\s*[|·–—:-]\\s*" + Pattern.quote(site) + "\\s*$", "");
    }
}
