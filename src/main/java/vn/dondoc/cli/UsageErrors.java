package vn.dondoc.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.dondoc.finding.Bilingual;

/** What is wrong with a command line, and the nearest name that would be right. */
final class UsageErrors {

    private UsageErrors() {}

    /** @param arguments the command line as it was given */
    static List<Bilingual> of(ParameterException error, String[] arguments, Surroundings surroundings) {
        CommandLine line = error.getCommandLine();
        if (error instanceof UnmatchedArgumentException unmatched) {
            return unmatched.getUnmatched().stream()
                    .map(argument -> unknown(line, argument))
                    .toList();
        }
        if (error instanceof DondocCommand.MissingCommandException) {
            String commands = String.join(", ", line.getSubcommands().keySet());
            return List.of(new Bilingual("thiếu lệnh: " + commands, "a command is missing: " + commands));
        }
        if (error instanceof MissingParameterException missing) {
            return List.of(missing(missing.getMissing()));
        }
        if (error instanceof OverwrittenOptionException twice && twice.getOverwritten() instanceof OptionSpec option) {
            String name = option.longestName();
            return List.of(new Bilingual(name + " chỉ được nêu một lần", name + " may be given once only"));
        }
        String value = error.getValue();
        if (value != null && error.getArgSpec() instanceof OptionSpec option) {
            boolean flag = Arrays.stream(arguments)
                    .map(argument -> argument.split("=", 2)[0])
                    .anyMatch(List.of(option.names())::contains);
            String where = flag
                    ? ""
                    : Origins.below(option, ConfigFile.find(surroundings.directory()), surroundings)
                            .where();
            String name = (where.isEmpty() ? "" : where + ": ") + option.longestName() + ": “" + value + "” ";
            boolean number = Number.class.isAssignableFrom(option.type());
            return List.of(new Bilingual(
                    name + "không phải " + (number ? "số nguyên" : option.paramLabel()),
                    name + "is no " + (number ? "whole number" : option.paramLabel())));
        }
        String message = String.valueOf(error.getMessage());
        return List.of(new Bilingual("dòng lệnh không đúng: " + message, "bad command line: " + message));
    }

    private static Bilingual unknown(CommandLine line, String argument) {
        if (argument.startsWith("-")) {
            int equals = argument.indexOf('=');
            String name = equals < 0 ? argument : argument.substring(0, equals);
            List<String> names = new ArrayList<>();
            line.getCommandSpec().options().forEach(option -> names.addAll(List.of(option.names())));
            return Suggestion.unknownOption("", name, names);
        }
        if (!line.getSubcommands().isEmpty()) {
            return Suggestion.unknown(
                    "", "lệnh", "command", argument, line.getSubcommands().keySet());
        }
        return new Bilingual("thừa tham số “" + argument + "”", "there is no room for “" + argument + "”");
    }

    private static Bilingual missing(List<ArgSpec> missing) {
        List<String> names = missing.stream()
                .map(argument -> argument instanceof OptionSpec option
                        ? option.longestName() + " " + option.paramLabel()
                        : argument.paramLabel())
                .toList();
        String all = String.join(", ", names);
        return new Bilingual("thiếu " + all, all + " is missing");
    }
}
