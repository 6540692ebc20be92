package underwrite.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import javafx.application.Application;

@AnalyzeClasses(packages = "underwrite", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** The way to the X server of this machine is a file, not the network. */
    private static final Set<String> NOT_THE_NETWORK = Set.of(
            "java.net.URI",
            "java.net.URL",
            "java.net.StandardProtocolFamily",
            "java.net.UnixDomainSocketAddress",
            "java.net.ProtocolFamily",
            "java.net.SocketAddress",
            "java.net.URISyntaxException",
            "java.net.MalformedURLException");

    private static final DescribedPredicate<JavaClass> THE_NETWORK = describe(
            "the network",
            type -> (type.getPackageName().startsWith("java.net")
                            || type.getPackageName().startsWith("javax.net")
                            || type.getPackageName().startsWith("java.rmi"))
                    && !NOT_THE_NETWORK.contains(type.getName()));

    @ArchTest
    static final ArchRule NO_NETWORK = noClasses()
            .should()
            .dependOnClassesThat(THE_NETWORK)
            .because("the program never goes online: a thesis is its reader's business alone");

    @ArchTest
    static final ArchRule NO_OPENED_ADDRESSES = noClasses()
            .should()
            .callMethod(java.net.URL.class, "openConnection")
            .orShould()
            .callMethod(java.net.URL.class, "openStream")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene.web..", "javafx.scene.media..")
            .because("an address may lead out of this machine");

    @ArchTest
    static final ArchRule SOCKETS_ARE_FILES_OF_THIS_MACHINE = noClasses()
            .that()
            .haveNameNotMatching("underwrite\\.app\\.launch\\.(RunningWindow|Display)(\\$.*)?")
            .should()
            .dependOnClassesThat(describe(
                    "channels to elsewhere",
                    type -> type.getPackageName().equals("java.nio.channels")
                            && type.getSimpleName().matches(".*(Socket|Datagram|Network|Multicast).*")))
            .because("only the second start and the look at the display speak through a socket, a Unix one");

    @ArchTest
    static final ArchRule ONE_PLACE_OPENS_LINKS = noClasses()
            .that()
            .haveNameNotMatching("underwrite\\.app\\.launch\\.UnderwriteApp(\\$.*)?")
            .should()
            .callMethod(Application.class, "getHostServices")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("javafx.application.HostServices")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.awt.Desktop")
            .because("a link leaves for the browser only after a question");

    @ArchTest
    static final ArchRule NO_LANGUAGE_BY_CHANCE = noClasses()
            .should()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class)
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(java.io.PrintStream.class, "printf", String.class, Object[].class)
            .orShould()
            .callMethod(java.io.PrintWriter.class, "printf", String.class, Object[].class)
            .orShould()
            .callMethod(java.text.NumberFormat.class, "getInstance")
            .orShould()
            .callMethod(java.text.NumberFormat.class, "getPercentInstance")
            .orShould()
            .callConstructor(java.text.DecimalFormat.class, String.class)
            .orShould()
            .callConstructor(java.text.MessageFormat.class, String.class)
            .orShould()
            .callMethod(java.text.MessageFormat.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(java.time.format.DateTimeFormatter.class, "ofPattern", String.class)
            .because("the language is said each time: the machine's would change files, ids and figures");

    @ArchTest
    static final ArchRule COMMANDS_KNOW_NO_WINDOW = noClasses()
            .that()
            .resideInAnyPackage("underwrite.app.cli..", "underwrite.app.format..", "underwrite.app.release..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..")
            .because("commands run where there is no display");

    @ArchTest
    static final ArchRule NO_CIRCLES =
            slices().matching("underwrite.app.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NOTHING_ABOVE_LAUNCH = noClasses()
            .that()
            .resideOutsideOfPackage("underwrite.app.launch..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("underwrite.app.launch..")
            .because("the program is wired in one place");
}
