package vn.dondoc.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a new workspace may bring for a CI service: one file, where the service looks for it. */
enum CiFiles {
    GITHUB("github.yml", ".github/workflows/dondoc.yml"),
    GITLAB("gitlab.yml", ".gitlab-ci.yml"),
    JENKINS("Jenkinsfile", "Jenkinsfile"),
    PRE_COMMIT("pre-commit.yml", ".pre-commit-config.yaml"),
    NONE(null, null);

    private final @Nullable String template;
    private final @Nullable String target;

    CiFiles(@Nullable String template, @Nullable String target) {
        this.template = template;
        this.target = target;
    }

    /** The word on the command line. */
    String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<CiFiles> of(String written) {
        return Arrays.stream(values())
                .filter(ci -> ci.written().equals(written))
                .findFirst();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(CiFiles::written).toList();
    }

    /** The file to write; none for no service. */
    List<Starter.Template> templates() {
        return template == null || target == null ? List.of() : List.of(new Starter.Template(template, target));
    }
}
