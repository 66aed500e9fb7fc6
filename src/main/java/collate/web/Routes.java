package collate.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;

/** Where a feature hangs its pages up; none without saying who may use it. */
public final class Routes {
    private final RoutesConfig config;

    Routes(RoutesConfig config) {
        this.config = config;
    }

    public void get(Access access, String path, Handler handler) {
        config.get(path, handler, access);
    }

    /** Before any page at such an address is drawn or changed, for those who may do so. */
    public void before(String path, Handler handler) {
        config.beforeMatched(path, handler);
    }

    public void post(Access access, String path, Handler handler) {
        config.post(path, handler, access);
    }
}
