package collate.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Runs a test class once on each database that Collate runs on. Its constructor takes the {@link TestDatabase}:
 *
 * <pre>{@code
 * @OnBothDatabases
 * class ClaimQueriesTest {
 *     @AutoClose
 *     private final Database database;
 *
 *     ClaimQueriesTest(TestDatabase on) {
 *         database = on.fresh();
 *     }
 * }
 * }</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedClass(name = "{0}")
@EnumSource(TestDatabase.class)
public @interface OnBothDatabases {}
