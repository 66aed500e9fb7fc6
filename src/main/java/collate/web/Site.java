package collate.web;

import io.javalin.Javalin;
import io.javalin.config.SizeUnit;
import io.javalin.router.Endpoint;
import io.javalin.security.Roles;
import io.javalin.security.RouteRole;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Puts the server together: the guard, the assets, the features' routes, the failures. */
public final class Site {
    private static final int LARGEST_REQUEST = 12_000_000;
    /** In megabytes; a file above it lies on disk while it comes in. */
    private static final int KEPT_IN_MEMORY = 1;

    /** In bytes, with all other headers: nine thousand letters of any alphabet. An answer may name the address, written twice over. */
    private static final int LONGEST_ADDRESS = 131_072;

    private static final int STOP_MILLIS = 5_000;

    private Site() {}

    /**
     * Not started yet.
     *
     * @param port 0 for a free one
     */
    public static Javalin site(String host, int port, Sessions sessions, Pages pages, List<Consumer<Routes>> features) {
        var guard = new Guard(sessions);
        return Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.concurrency.useVirtualThreads = true;
            config.jetty.host = host;
            config.jetty.port = port;
            config.jetty.modifyServer(server -> server.setStopTimeout(STOP_MILLIS));
            config.jetty.modifyServer(server -> server.setErrorHandler(new LongAddress(pages.bare("web/address.jte"))));
            config.jetty.modifyHttpConfiguration(http -> {
                http.setRequestHeaderSize(LONGEST_ADDRESS);
                http.setResponseHeaderSize(2 * LONGEST_ADDRESS);
            });
            config.jetty.multipartConfig.maxFileSize(FormBody.LARGEST, SizeUnit.BYTES);
            config.jetty.multipartConfig.maxTotalRequestSize(FormBody.LARGEST, SizeUnit.BYTES);
            config.jetty.multipartConfig.maxInMemoryFileSize(KEPT_IN_MEMORY, SizeUnit.MB);
            config.http.maxRequestSize = LARGEST_REQUEST;
            config.jetty.modifyServletContextHandler(context -> context.setMaxFormContentSize(LARGEST_REQUEST));
            config.routes.before(guard::headers);
            config.routes.beforeMatched(guard::admit);
            var routes = new Routes(config.routes);
            routes.get(Access.ANYONE, "/assets/{sum}/<name>", Assets::serve);
            features.forEach(feature -> feature.accept(routes));
            new Failures(pages).addTo(config.routes);
        });
    }

    /** All there are, as the server itself knows them, so that none can be missed. */
    public static List<Route> routes(Javalin site) {
        return site.unsafe.internalRouter.allHttpHandlers().stream()
                .map(handler -> handler.endpoint)
                .filter(endpoint -> endpoint.method.isHttpMethod())
                .map(endpoint -> new Route(endpoint.method.name(), endpoint.path, roles(endpoint)))
                .toList();
    }

    private static Set<RouteRole> roles(Endpoint endpoint) {
        var roles = endpoint.metadata(Roles.class);
        return roles == null ? Set.of() : roles.getRoles();
    }
}
