package underwrite.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "underwrite.model", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

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
    static final ArchRule WORKBOOKS_STAY_IN_THEIR_PLACE = noClasses()
            .that()
            .resideOutsideOfPackage("underwrite.model.memo..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.poi..")
            .because("only the memo is a workbook");

    /** From the ground up; a package never uses one above it. */
    @ArchTest
    static final ArchRule LAYERS = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("words")
            .definedBy("underwrite.model.words..")
            .layer("driver")
            .definedBy("underwrite.model.driver..")
            .layer("series")
            .definedBy("underwrite.model.series..")
            .layer("thesis")
            .definedBy("underwrite.model.thesis..")
            .layer("projection")
            .definedBy("underwrite.model.projection..")
            .layer("distribution")
            .definedBy("underwrite.model.distribution..")
            .layer("sensitivity")
            .definedBy("underwrite.model.sensitivity..")
            .layer("simulation")
            .definedBy("underwrite.model.simulation..")
            .layer("file")
            .definedBy("underwrite.model.file..")
            .layer("library")
            .definedBy("underwrite.model.library..")
            .layer("advice")
            .definedBy("underwrite.model.advice..")
            .layer("memo")
            .definedBy("underwrite.model.memo..")
            .whereLayer("memo")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("advice")
            .mayOnlyBeAccessedByLayers("memo")
            .whereLayer("library")
            .mayOnlyBeAccessedByLayers("advice", "memo")
            .whereLayer("file")
            .mayOnlyBeAccessedByLayers("library", "advice", "memo")
            .whereLayer("simulation")
            .mayOnlyBeAccessedByLayers("file", "library", "advice", "memo")
            .whereLayer("sensitivity")
            .mayOnlyBeAccessedByLayers("simulation", "file", "library", "advice", "memo")
            .whereLayer("distribution")
            .mayOnlyBeAccessedByLayers("sensitivity", "simulation", "file", "library", "advice", "memo")
            .whereLayer("projection")
            .mayOnlyBeAccessedByLayers("sensitivity", "simulation", "file", "library", "advice", "memo");
}
