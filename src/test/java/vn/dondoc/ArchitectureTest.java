package vn.dondoc;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Data takes one way through the packages; what each may use is the table in CONTRIBUTING. */
final class ArchitectureTest {

    private static final JavaClasses DONDOC = new ClassFileImporter()
            // By the folder's own name: the build of a second JDK stands elsewhere than where the ready-made option
            // looks.
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("vn.dondoc");

    @ParameterizedTest(name = "{0} uses only: {1}")
    @CsvSource({
        "source, ''",
        "model, source",
        "load, source model",
        "fact, source model",
        "finding, source model",
        "engine, source model fact finding",
        "report, source model finding",
        "history, source model finding report",
        "alert, source model finding history",
        "scenario, source model load fact finding engine report",
    })
    void packageUsesOnly(String name, String others) {
        List<String> allowed = new ArrayList<>(List.of("java..", "javax..", "vn.dondoc." + name + ".."));
        if (!others.isEmpty()) {
            for (String other : others.split(" ", -1)) {
                allowed.add("vn.dondoc." + other + "..");
            }
        }
        ArchRule rule = classes()
                .that()
                .resideInAPackage("vn.dondoc." + name + "..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(allowed.toArray(String[]::new)).or(not(resideInAnyPackage("vn.dondoc.."))));

        rule.check(DONDOC);
    }

    @Test
    void onlyTheEngineKnowsDrools() {
        noClasses()
                .that()
                .resideOutsideOfPackages("vn.dondoc.engine..", "vn.dondoc.rules..", "org.drools..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .check(DONDOC);
    }

    @Test
    void onlyOfficeDocumentsKnowTheirLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.dondoc.report.office..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..")
                .check(DONDOC);
    }

    @Test
    void onlyReadersKnowYaml() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.dondoc.source..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.yaml..", "com.fasterxml.jackson.dataformat..")
                .check(DONDOC);
    }

    @Test
    void onlyTheHistoryKnowsItsDatabase() {
        noClasses()
                .that()
                .resideOutsideOfPackages("vn.dondoc.history..", "vn.dondoc.alert..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jdbi..", "org.flywaydb..", "org.sqlite..", "org.postgresql..", "java.sql..")
                .check(DONDOC);
    }

    @Test
    void onlyCommandsKnowTheClockAndTheConsole() {
        noClasses()
                .that()
                .resideOutsideOfPackages("vn.dondoc.cli..")
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "getenv")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(DONDOC);
    }
}
