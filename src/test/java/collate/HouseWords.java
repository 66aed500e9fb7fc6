package collate;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;

/** What the house rules mean by "reads the clock" and "is named for SQL". */
final class HouseWords {
    private static final Set<String> TELLS_TIME = Set.of("now", "currentTimeMillis", "nanoTime");

    private HouseWords() {}

    static DescribedPredicate<AccessTarget> readsTheClock() {
        return DescribedPredicate.describe(
                "reads the clock",
                target -> target.getOwner().getPackageName().startsWith("java.")
                        && TELLS_TIME.contains(target.getName()));
    }

    /** A class inside another has the outer one's name. */
    static DescribedPredicate<JavaClass> namedForSql() {
        return DescribedPredicate.describe("named *Queries or *Desk", type -> {
            var name = outermost(type).getSimpleName();
            return name.endsWith("Queries") || name.endsWith("Desk");
        });
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(HouseWords::outermost).orElse(type);
    }
}
