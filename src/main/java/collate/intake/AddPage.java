package collate.intake;

import collate.articles.ArticleListQueries.Choice;
import java.util.List;

/**
 * The forms that add articles.
 *
 * @param way which of them is open: paste, files, addresses or bookmarklet
 * @param site the address of this Collate, for the bookmarklet
 */
public record AddPage(List<Choice> dossiers, String way, String site) {
    static final List<String> WAYS = List.of("paste", "files", "addresses", "bookmarklet");

    public boolean is(String name) {
        return way.equals(name);
    }

    /** What the bookmarklet does on somebody else's page: it opens the form with what is selected there, and sends nothing. */
    public String bookmarklet() {
        return "javascript:(()=>{const s=String(getSelection()),l=s.length>2000,"
                + "q=new URLSearchParams({url:location.href,title:document.title});"
                + "if(s&&!l)q.set('text',s);"
                + "open('" + site + "/articles/new?'+q+(l?'#text='+encodeURIComponent(s):''))})()";
    }

    /** The same as an attribute's value: the template engine leaves out addresses of this kind unless told that this is ours. */
    public String bookmarkletHref() {
        return bookmarklet().replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
