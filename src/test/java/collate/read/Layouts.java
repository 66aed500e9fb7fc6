package collate.read;

import java.util.List;

/** Web pages as papers, agencies, blogs and ministries lay them out, all with one invented story and furniture around it. */
enum Layouts {
    WIRE("""
            <!doctype html><html lang="en"><head><title>Ferry sinks off Port Alder | Alder Wire</title>
            <meta property="og:site_name" content="Alder Wire"><meta property="og:title" content="Ferry sinks off Port Alder">
            <link rel="canonical" href="https://wire.example.org/world/ferry-sinks-2023-10-24/">
            <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Ferry sinks off Port Alder",
            "datePublished":"2023-10-24T09:12:00Z","dateModified":"2023-10-24T15:00:00Z","author":[{"@type":"Person","name":"Rosa Lind"},
            {"@type":"Person","name":"Tom Okafor"}],"publisher":{"@type":"Organization","name":"Alder Wire"}}</script></head>
            <body><header><a href="/">Furniture home</a><nav><ul><li><a href="/w">Furniture world</a></li></ul></nav></header>
            <main><article><h1>Ferry sinks off Port Alder</h1><div class="meta">By Rosa Lind and Tom Okafor</div>
            <div class="article-body__content">%s</div>
            <div class="related-articles"><h3>Furniture related</h3><a href="/a">Furniture teaser one about something else</a></div>
            </article></main><footer>Furniture all rights reserved</footer></body></html>
            """),
    TABLOID("""
            <html><head><title>Ferry sinks off Port Alder - The Daily Beacon</title><meta name="author" content="Rosa Lind">
            <meta property="article:published_time" content="2023-10-24T09:12:00+02:00"></head><body>
            <div id="header"><div class="nav-bar"><a href="#">Furniture news</a> | <a href="#">Furniture sport</a></div></div>
            <div id="content"><div class="wide"><h1>Ferry sinks off Port Alder</h1>
            <ul class="share-buttons"><li>Furniture share</li><li>Furniture tweet</li></ul>
            <div class="txt">%s</div><div class="advertisement">Furniture advertisement</div>
            <div class="most-read"><h4>Furniture most read</h4><ul><li><a href="#">Furniture celebrity wears a hat at the seaside again</a></li></ul></div>
            </div><div class="sidebar"><p>Furniture sidebar text that is long enough to be taken for a paragraph of the story by a careless reader.</p></div></div>
            <div class="cookie-banner"><p>Furniture cookies: we value your privacy and use cookies to improve what you see on this site.</p></div>
            </body></html>
            """),
    WORDPRESS("""
            <!doctype html><html lang="en-US"><head><title>Ferry sinks off Port Alder &#8211; Harbour Notes</title>
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage","@id":"https://notes.example.org/2023/10/24/ferry/",
            "url":"https://notes.example.org/2023/10/24/ferry/","name":"Ferry sinks off Port Alder - Harbour Notes","datePublished":"2023-10-24T09:12:00+00:00"},
            {"@type":"BlogPosting","headline":"Ferry sinks off Port Alder","datePublished":"2023-10-24T09:12:00+00:00","author":{"@id":"https://notes.example.org/#/p/1"},
            "publisher":{"@id":"https://notes.example.org/#org"}},{"@type":"Person","@id":"https://notes.example.org/#/p/1","name":"Rosa Lind"},
            {"@type":"Organization","@id":"https://notes.example.org/#org","name":"Harbour Notes"}]}</script>
            <link rel="canonical" href="https://notes.example.org/2023/10/24/ferry/"></head>
            <body class="post-template single"><div id="page"><header id="masthead"><p>Furniture tagline</p></header><div id="content"><main><article class="post">
            <header class="entry-header"><h1 class="entry-title">Ferry sinks off Port Alder</h1></header><div class="entry-content">%s
            <div class="sharedaddy sd-sharing"><p>Furniture share this</p></div></div></article>
            <div id="comments" class="comments-area"><h2>Furniture 2 thoughts</h2><ol><li class="comment"><p>Furniture comment which says at length
            what one reader thinks of ferries, harbours and the ministry that looks after both of them.</p></li></ol>
            <div id="respond"><h3>Furniture leave a reply</h3><form><textarea></textarea></form></div></div></main></div>
            <aside id="secondary"><section><h2>Furniture archives</h2></section></aside></div></body></html>
            """),
    LIVE_BLOG("""
            <!doctype html><html lang="en"><head><meta property="og:title" content="Ferry sinks off Port Alder"><meta property="og:site_name" content="Alder Live">
            <script type="application/ld+json">[{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","name":"Furniture"}]},
            {"@type":"LiveBlogPosting","headline":"Ferry sinks off Port Alder","datePublished":"2023-10-24T06:00:00Z","author":"Rosa Lind","publisher":{"name":"Alder Live"},
            "liveBlogUpdate":[{"@type":"BlogPosting","headline":"Furniture update","datePublished":"2023-10-25T08:00:00Z"}]}]</script></head><body>
            <nav>Furniture</nav><main><h1>Ferry sinks off Port Alder</h1><div class="live-posts">%s</div></main><footer>Furniture</footer></body></html>
            """) {
        @Override
        String paragraph(String words) {
            return "<section class=\"live-post\"><time datetime=\"2023-10-24T07:00:00Z\">07:00</time><div><p>" + words
                    + "</p></div></section>";
        }
    },
    AMP("""
            <!doctype html><html amp lang="en"><head><title>Ferry sinks off Port Alder</title><link rel="canonical" href="https://paper.example.org/ferry">
            <script type="application/ld+json">{"@context":"http://schema.org","@type":["NewsArticle"],"mainEntityOfPage":{"@id":"https://paper.example.org/ferry"},
            "headline":"Ferry sinks off Port Alder","datePublished":"2023-10-24","author":{"name":"Rosa Lind"},"publisher":{"name":"The Paper"},}</script></head>
            <body><amp-sidebar id="s"><ul class="menu"><li>Furniture section</li></ul></amp-sidebar><article><h1>Ferry sinks off Port Alder</h1>
            <amp-img alt="Furniture"></amp-img>%s<amp-ad>Furniture</amp-ad></article></body></html>
            """),
    MINISTRY("""
            <html lang="en"><head><title>Ministry of the Sea</title><meta name="dc.title" content="Ferry sinks off Port Alder"><meta name="dcterms.issued" content="2023-10-24">
            <meta name="dc.publisher" content="Ministry of the Sea"><meta name="dc.creator" content="Rosa Lind"></head><body>
            <div class="breadcrumb">Furniture &gt; Furniture</div><form action="/aspx" method="post"><input type="hidden" name="state" value="x"><table width="100%%"><tr>
            <td class="menu"><a href="#">Furniture about us</a></td>
            <td><h1>Ferry sinks off Port Alder</h1><p>Press release</p>%s<p>Press office: +00 1 555 0100</p></td></tr></table></form></body></html>
            """),
    OLD_BREAKS("""
            <HTML><HEAD><TITLE>Ferry sinks off Port Alder</TITLE><META NAME="date" CONTENT="24 October 2023"><META NAME="author" CONTENT="Rosa Lind"></HEAD>
            <BODY><TABLE><TR><TD WIDTH=120><A HREF="a">Furniture</A><BR><A HREF="b">Furniture</A></TD><TD><H1>Ferry sinks off Port Alder</H1><FONT SIZE=2>%s</FONT></TD></TR></TABLE>
            </BODY></HTML>
            """) {
        @Override
        String paragraph(String words) {
            return words + "<BR><BR>\n";
        }
    },
    DIVS_ONLY("""
            <!doctype html><html><head><title>Ferry sinks off Port Alder</title><meta name="parsely-pub-date" content="2023-10-24T09:00:00Z"><meta name="parsely-author" content="Rosa Lind"></head>
            <body><div class="app"><div class="topnav">Furniture</div><div class="x1"><h1>Ferry sinks off Port Alder</h1><div class="x2">%s</div></div>
            <div class="recommended-list"><div>Furniture</div></div></div></body></html>
            """) {
        @Override
        String paragraph(String words) {
            return "<div class=\"x3\"><span>" + words + "</span></div>";
        }
    },
    COMMENTS_LONGER_THAN_STORY("""
            <!doctype html><html lang="en"><head><title>Ferry sinks off Port Alder</title><meta property="article:published_time" content="2023-10-24T09:00:00Z"><meta name="author" content="Rosa Lind"></head>
            <body><article><h1>Ferry sinks off Port Alder</h1>%s</article><section class="comments">""" + """
            <div class="comment"><p>Furniture comment, which goes on and on about the harbour, the ferry, the ministry and the weather of that week.</p>
            <p>Furniture comment, which goes on and on about the harbour, the ferry, the ministry and the weather of that week.</p></div>""".repeat(14) + "</section></body></html>"),
    RELATED_INSIDE("""
            <!doctype html><html lang="en"><head><title>Ferry sinks off Port Alder</title><meta itemprop="datePublished" content="2023-10-24T09:00:00Z"><meta name="byl" content="By Rosa Lind"></head>
            <body><main><h1>Ferry sinks off Port Alder</h1><div itemprop="articleBody">%s</div></main></body></html>
            """) {
        @Override
        String paragraph(String words) {
            return "<p>" + words
                    + "</p><aside class=\"related-box\"><h4>Furniture</h4><a href=\"#\">Furniture about another ferry in another sea</a></aside>";
        }
    },
    TABLE_OF_FIGURES("""
            <!doctype html><html lang="en"><head><title>Ferry sinks off Port Alder</title><meta property="article:published_time" content="2023-10-24"><meta name="author" content="Rosa Lind"></head>
            <body><main><article><h1>Ferry sinks off Port Alder</h1>%s<table><caption>By harbour</caption><tr><th>Harbour</th><th>Dead</th></tr>
            <tr><td>Port Alder</td><td>12</td></tr><tr><td>Elm Quay</td><td>3</td></tr></table></article></main></body></html>
            """),
    NOTHING_STATED("""
            <html><body><div><h1>Ferry sinks off Port Alder</h1><p class="byline">By Rosa Lind</p><p>Published: 24 October 2023</p>%s</div></body></html>
            """);

    static final String HEADLINE = "Ferry sinks off Port Alder";
    static final List<String> STORY = List.of(
            "PORT ALDER — At least 12 people died when a ferry sank off Port Alder on Monday, the coast guard said, in the worst accident"
                    + " at sea that the island has known in a decade.",
            "“We heard the horn once and then nothing,” said Marek Dolan, a fisherman who brought nine of the passengers ashore in his own boat.",
            "The ministry said that 41 passengers were still missing late in the evening, among them two children from Elm Quay.",
            "Divers will go down again at first light, provided that the wind drops, the harbour master Ines Calder told reporters.",
            "The company that owns the ferry did not answer questions, and its office in the old customs house was closed.",
            "A short line.");

    private final String page;

    Layouts(String page) {
        this.page = page;
    }

    String paragraph(String words) {
        return "<p>" + words + "</p>\n";
    }

    String html() {
        var story = new StringBuilder();
        STORY.forEach(words -> story.append(paragraph(words)));
        return page.replace("%%", "%").replace("%s", story);
    }
}
