package collate;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The shape of the house: which package may know which, and what things are called. */
class HouseTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("collate", "gg.jte.generated");

    private static final String SCHEMA = "collate.db.schema..";

    @Test
    void coreKnowsOnlyTheJdkAndOneSmallPureLibrary() {
        knowsNothingBut("collate.core..", "collate.core..", "java..", "org.jspecify..", "com.github.difflib..");
    }

    @Test
    void coreTouchesNoFileNetworkOrDatabase() {
        noClasses()
                .that()
                .resideInAPackage("collate.core..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "java.io..", "java.nio.file..", "java.net.http..")
                .check(HOUSE);
    }

    @Test
    void coreReadsNoClock() {
        noClasses()
                .that()
                .resideInAPackage("collate.core..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .orShould()
                .accessTargetWhere(JavaAccess.Predicates.target(HouseWords.readsTheClock()))
                .check(HOUSE);
    }

    @Test
    void ideasKnowOnlyTheIdeasBelowThem() {
        knowsNoneOfOursBut("collate.core.text..", "collate.core.text..");
        knowsNoneOfOursBut("collate.core.claim..", "collate.core.claim..", "collate.core.text..");
        knowsNoneOfOursBut(
                "collate.core.extract..", "collate.core.extract..", "collate.core.claim..", "collate.core.text..");
        // A comparison reads numbers and words as the extraction does: what one takes for 1,400 is 1,400 for the other
        knowsNoneOfOursBut(
                "collate.core.compare..",
                "collate.core.compare..",
                "collate.core.extract..",
                "collate.core.claim..",
                "collate.core.text..");
        knowsNoneOfOursBut("collate.core.review..", "collate.core.review..", "collate.core.claim..");
    }

    @Test
    void theDatabaseKnowsOnlyTheIdeas() {
        knowsNoneOfOursBut("collate.db..", "collate.db..", "collate.core..");
    }

    @Test
    void theIndexKnowsTheDatabaseAndNoFeature() {
        knowsNoneOfOursBut("collate.index..", "collate.index..", "collate.db..", "collate.core..");
    }

    @Test
    void theWebKitKnowsNoFeature() {
        knowsNoneOfOursBut("collate.web..", "collate.web..", "collate.core..");
    }

    @Test
    void theReadingKitKnowsNoFeature() {
        knowsNoneOfOursBut("collate.read..", "collate.read..", "collate.core..");
    }

    @Test
    void theWayOutToTheWebKnowsNothingOfOurs() {
        knowsNoneOfOursBut("collate.fetch..", "collate.fetch..");
    }

    @Test
    void theLanguageModelKnowsOnlyTheIdeasAndOnlyCommandsKnowIt() {
        knowsNoneOfOursBut("collate.meaning..", "collate.meaning..", "collate.core..");
        noClasses()
                .that()
                .resideOutsideOfPackages("collate", "collate.cli..", "collate.meaning..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("collate.meaning..")
                .check(HOUSE);
    }

    @Test
    void nativeCodeIsCalledByTheLanguageModelOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage("collate.meaning..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("ai.onnxruntime..", "java.lang.foreign..")
                .check(HOUSE);
    }

    @Test
    void readingFeedsKnowsNothingOfOurs() {
        knowsNoneOfOursBut("collate.feed..", "collate.feed..");
    }

    @Test
    void nobodyGoesOutToTheWebByAnotherWay() {
        noClasses()
                .that()
                .resideOutsideOfPackages("collate.fetch..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "org.apache.hc..")
                .orShould()
                .callMethod(java.net.URL.class, "openStream")
                .orShould()
                .callMethod(java.net.URL.class, "openConnection")
                .check(HOUSE);
    }

    @Test
    void theJobsKitKnowsOnlyTheDatabase() {
        knowsNoneOfOursBut("collate.jobs..", "collate.jobs..", "collate.db..", "collate.core..");
    }

    @Test
    void originsStandOnReviewsAndNothingBelowKnowsThem() {
        knowsNoneOfOursBut(
                "collate.origins..",
                "collate.origins..",
                "collate.reviews..",
                "collate.claims..",
                "collate.record..",
                "collate.index..",
                "collate.core..",
                "collate.db..",
                "collate.web..");
        noClasses()
                .that()
                .resideOutsideOfPackages("collate", "collate.origins..", "gg.jte.generated..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("collate.origins..")
                .check(HOUSE);
    }

    @Test
    void familiesStandOnArticlesAndNothingBelowKnowsThem() {
        knowsNoneOfOursBut(
                "collate.families..",
                "collate.families..",
                "collate.articles..",
                "collate.claims..",
                "collate.reviews..",
                "collate.record..",
                "collate.core..",
                "collate.db..",
                "collate.web..");
    }

    @Test
    void eventsAndTheMatrixStandOnClaimsEachForItself() {
        for (var feature : List.of("collate.events..", "collate.matrix..")) {
            knowsNoneOfOursBut(
                    feature,
                    feature,
                    "collate.claims..",
                    "collate.reviews..",
                    "collate.record..",
                    "collate.index..",
                    "collate.core..",
                    "collate.db..",
                    "collate.web..");
        }
    }

    @Test
    void nobodyKnowsTheTopButTheTop() {
        noClasses()
                .that()
                .resideOutsideOfPackages("collate", "collate.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("collate", "collate.cli..")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("collate.(*)..").should().beFreeOfCycles().check(HOUSE);
        slices().matching("collate.core.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void sqlIsWrittenInQueriesAndDesksOnly() {
        noClasses()
                .that(are(not(HouseWords.namedForSql())))
                .and()
                .resideOutsideOfPackages("collate.db..", "collate.record..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(SCHEMA)
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.jooq.impl.DSL")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void templatesDrawPagesAndNeverAskTheDatabase() {
        noClasses()
                .that()
                .resideInAPackage("gg.jte.generated..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("collate.db..", "org.jooq..", "java.sql..")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void everyPackageIsNullMarked() {
        classes()
                .that()
                .resideInAPackage("collate..")
                .and()
                .resideOutsideOfPackage(SCHEMA)
                .should(liveInANullMarkedPackage())
                .check(HOUSE);
    }

    @Test
    void namesSayWhatAThingIs() {
        var empty = Stream.of("Manager", "Service", "Util", "Utils", "Impl", "DTO", "Dto", "Helper");
        empty.forEach(word -> noClasses()
                .that()
                .resideInAPackage("collate..")
                .should()
                .haveSimpleNameEndingWith(word)
                .check(HOUSE));
    }

    private static void knowsNothingBut(String who, String... whom) {
        classes()
                .that()
                .resideInAPackage(who)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(whom)
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    private static void knowsNoneOfOursBut(String who, String... whom) {
        noClasses()
                .that()
                .resideInAPackage(who)
                .should()
                .dependOnClassesThat(resideInAPackage("collate..").and(not(resideInAnyPackage(whom))))
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " has no @NullMarked"));
                }
            }
        };
    }
}
