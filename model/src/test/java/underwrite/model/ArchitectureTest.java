package underwrite.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

@AnalyzeClasses(packages = "underwrite.model", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** A package never uses one that stands after it. */
    private static final List<String> FROM_THE_GROUND_UP = List.of(
            "words",
            "driver",
            "series",
            "thesis",
            "projection",
            "distribution",
            "explain",
            "sensitivity",
            "simulation",
            "file",
            "library",
            "evidence",
            "forecast",
            "portfolio",
            "diligence",
            "advice",
            "memo");

    @ArchTest
    static final ArchRule MODEL_KNOWS_NO_WINDOW = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "underwrite.app..")
            .because("the model must run without a display");

    @ArchTest
    static final ArchRule NO_CIRCLES =
            slices().matching("underwrite.model.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule JSON_STAYS_IN_ITS_PLACE = noClasses()
            .that()
            .resideOutsideOfPackages("underwrite.model.file..", "underwrite.model.library..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml..")
            .because("only files are JSON");

    @ArchTest
    static final ArchRule ONE_JSON_FACTORY = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("underwrite.model.file.json.StrictJson")
            .should()
            .callMethod("com.fasterxml.jackson.core.JsonFactory", "builder")
            .orShould()
            .callConstructor("com.fasterxml.jackson.core.JsonFactory")
            .orShould()
            .callConstructor("com.fasterxml.jackson.core.JsonFactoryBuilder")
            .because("limits hold only in the one factory that has them");

    @ArchTest
    static final ArchRule NOTHING_IS_BOUND_TO_CLASSES = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.databind..", "com.fasterxml.jackson.annotation..")
            .because("a stranger's file must not name the classes that are made of it");

    @ArchTest
    static final ArchRule WORKBOOKS_STAY_IN_THEIR_PLACE = noClasses()
            .that()
            .resideOutsideOfPackage("underwrite.model.memo..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.poi..")
            .because("only the memo is a workbook");

    @ArchTest
    static void everyPackageHasItsPlace(JavaClasses classes) {
        assertThat(packages(classes)).isSubsetOf(FROM_THE_GROUND_UP);
    }

    @ArchTest
    static void noPackageUsesOneAboveIt(JavaClasses classes) {
        for (int place = 0; place < FROM_THE_GROUND_UP.size() - 1; place++) {
            String[] above = FROM_THE_GROUND_UP.subList(place + 1, FROM_THE_GROUND_UP.size()).stream()
                    .map(ArchitectureTest::named)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(named(FROM_THE_GROUND_UP.get(place)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(above)
                    .allowEmptyShould(true)
                    .check(classes);
        }
    }

    private static Set<String> packages(JavaClasses classes) {
        return classes.stream()
                .map(JavaClass::getPackageName)
                .map(name -> name.substring("underwrite.model.".length()).split("\\.")[0])
                .collect(Collectors.toSet());
    }

    private static String named(String name) {
        return "underwrite.model." + name + "..";
    }
}
