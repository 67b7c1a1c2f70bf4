package vn.dondoc.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page in roff, from the same descriptions as the help. */
final class ManPage {

    private final CommandSpec root;
    private final StringBuilder page = new StringBuilder();

    ManPage(CommandSpec root) {
        this.root = root;
    }

    String text() {
        line(".TH DONDOC 1 \"\" \"dondoc " + Version.number() + "\" \"dondoc\"");
        line(".SH NAME");
        line("dondoc \\- " + escaped(String.join(" ", root.usageMessage().description())));
        line(".SH SYNOPSIS");
        line(".B dondoc");
        line(".I COMMAND");
        line("[OPTIONS] ...");
        line(".SH COMMANDS");
        for (CommandLine command : root.subcommands().values()) {
            command(command.getCommandSpec());
        }
        line(".SH EXIT STATUS");
        paragraphs(root.usageMessage().footer());
        line(".SH ENVIRONMENT");
        item(
                "DONDOC_*",
                "Mỗi tùy chọn của check: --as-of là DONDOC_AS_OF.",
                "Each option of check: --as-of is DONDOC_AS_OF.");
        item("NO_COLOR, FORCE_COLOR", "Không dùng màu, luôn dùng màu.", "Never, always use colour.");
        line(".SH FILES");
        item(
                ConfigFile.NAME,
                "Tùy chọn, tìm ngược lên đến gốc kho git.",
                "Options; searched upward to the root of the git repository.");
        return page.toString();
    }

    private void command(CommandSpec command) {
        String parameters = command.positionalParameters().stream()
                .map(PositionalParamSpec::paramLabel)
                .collect(Collectors.joining(" "));
        line(".SS \"" + command.qualifiedName() + (parameters.isEmpty() ? "" : " " + parameters) + "\"");
        paragraphs(command.usageMessage().description());
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            item(parameter.paramLabel(), parameter.description());
        }
        for (OptionSpec option : command.options()) {
            if (!option.hidden()) {
                String label = option.arity().max() == 0 ? "" : " " + option.paramLabel();
                item(String.join(", ", option.names()) + label, option.description());
            }
        }
        paragraphs(command.usageMessage().footer());
        command.subcommands().values().forEach(below -> command(below.getCommandSpec()));
    }

    private void item(String term, String... description) {
        line(".TP");
        line("\\fB" + escaped(term) + "\\fR");
        line(Arrays.stream(description).map(ManPage::escaped).collect(Collectors.joining("\n.br\n")));
    }

    private void paragraphs(String... text) {
        Arrays.stream(text).filter(line -> !line.isBlank()).forEach(line -> {
            line(".PP");
            line(escaped(line));
        });
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    /** Text that roff must not take for its own. */
    private static String escaped(String text) {
        String plain = text.replace("\\", "\\e").replace("-", "\\-");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }
}
