package vn.dondoc.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.dondoc.model.Program.Language;

/** Options that the commands about rules share. */
final class RuleOptions {

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = {
                "Thêm luật DRL trong thư mục (luật là mã chạy được).",
                "Add the rule files of a folder (rules are code)."
            })
    @Nullable
    Path rules;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = {"Ngôn ngữ: vi, en (mặc định: vi).", "Language (default: vi)."})
    String language = "vi";

    /** The folder of {@code --rules}, or null. */
    @Nullable
    Path folder(Surroundings surroundings) {
        return rules == null ? null : surroundings.directory().resolve(rules);
    }

    /** @throws NotRunException where there is no such language */
    Language language() {
        return language(language);
    }

    /** @throws NotRunException where there is no such language */
    static Language language(String language) {
        List<String> valid = List.of("vi", "en");
        if (!valid.contains(language)) {
            throw new NotRunException(List.of(Suggestion.unknown("--lang: ", "ngôn ngữ", "language", language, valid)));
        }
        return Language.valueOf(language.toUpperCase(Locale.ROOT));
    }

    /** @throws NotRunException where a format is none of those that a command writes */
    static void requireFormat(String format, List<String> valid) {
        if (!valid.contains(format)) {
            throw new NotRunException(List.of(Suggestion.unknown("--format: ", "dạng", "format", format, valid)));
        }
    }
}
