package vn.dondoc.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.OptionSpec;

/** The options in a command's help, by what they are for; few options stay together. */
final class OptionSections implements IHelpSectionRenderer {

    /** Up to so many options are one list. */
    private static final int ONE_LIST = 8;

    private static final String OTHERS = "Khác / other";

    private static final Map<String, List<String>> SECTIONS = sections();

    private static Map<String, List<String>> sections() {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        sections.put("Đầu vào / input", List.of("--exclude", "--stdin-filename", "--rules", "--history", "--shard"));
        sections.put(
                "Xét và nêu gì / judgement",
                List.of(
                        "--as-of",
                        "--from",
                        "--to",
                        "--step",
                        "--until",
                        "--watch",
                        "--rule",
                        "--program",
                        "--unit",
                        "--task",
                        "--occurrence",
                        "--kpi",
                        "--period",
                        "--area",
                        "--difficulty",
                        "--request",
                        "--only",
                        "--skip"));
        sections.put(
                "Kết quả / output",
                List.of(
                        "--format",
                        "--report",
                        "--channel",
                        "--dry-run",
                        "--repeat-after",
                        "--retry-for",
                        "--sender",
                        "--lang",
                        "--quiet",
                        "--verbose",
                        "--color",
                        "--no-color"));
        sections.put(
                "CI", List.of("--fail-on", "--baseline", "--write-baseline", "--prune-baseline", "--changed-since"));
        return sections;
    }

    @Override
    public String render(Help help) {
        List<OptionSpec> options = help.commandSpec().options().stream()
                .filter(option -> !option.hidden())
                .toList();
        if (options.size() <= ONE_LIST) {
            return help.optionList();
        }
        Map<String, List<OptionSpec>> bySection = new LinkedHashMap<>();
        SECTIONS.forEach((title, names) -> bySection.put(
                title,
                options.stream()
                        .filter(option -> names.contains(option.longestName()))
                        .toList()));
        bySection.put(
                OTHERS,
                options.stream()
                        .filter(option ->
                                SECTIONS.values().stream().noneMatch(names -> names.contains(option.longestName())))
                        .toList());
        StringBuilder text = new StringBuilder();
        bySection.forEach((title, section) -> {
            if (!section.isEmpty()) {
                // One layout for each, as wide as all of them need, so that the columns stand below each other.
                Help.Layout layout = help.createDefaultLayout(
                        options, help.commandSpec().positionalParameters(), help.colorScheme());
                text.append(String.format("%n%s%n", title))
                        .append(help.optionListExcludingGroups(section, layout, null, help.parameterLabelRenderer()));
            }
        });
        return text.toString();
    }
}
