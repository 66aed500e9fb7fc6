package collate.web;

import io.javalin.security.RouteRole;
import java.util.Set;

/**
 * An address that the server answers.
 *
 * @param method GET or POST
 * @param path with its parameters in braces
 * @param roles who may use it; none is a mistake
 */
public record Route(String method, String path, Set<RouteRole> roles) {}
