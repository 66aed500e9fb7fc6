package collate.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A test class that looks at pages through {@link Browsers}: its windows are closed after each test, and one that logged
 * an error fails it. Such classes take turns, for they share the browser.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ResourceLock("browser")
@ExtendWith(CloseWindows.class)
public @interface InBrowser {}
