package vn.dondoc.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.engine.RuleFailure;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.finding.Visible;
import vn.dondoc.history.HistoryException;

/** The command line with its commands, and what it does with errors. */
final class CommandLines {

    private static final int LONGEST_ERROR = 500;

    private CommandLines() {}

    static CommandLine create(Surroundings surroundings) {
        CommandLine line = new CommandLine(new DondocCommand());
        line.addSubcommand(new CheckCommand(surroundings, RuleBase::builtIn));
        line.addSubcommand(new AuditCommand(surroundings));
        line.addSubcommand(history(surroundings));
        line.addSubcommand(new MergeCommand(surroundings));
        line.addSubcommand(new ForecastCommand(surroundings));
        line.addSubcommand(new AlertCommand(surroundings));
        line.addSubcommand(new AckCommand(surroundings));
        line.addSubcommand(new ExplainCommand(surroundings));
        line.addSubcommand(rules(surroundings));
        line.addSubcommand(new SchemaCommand(surroundings));
        line.addSubcommand(new InitCommand(surroundings));
        line.addSubcommand(new CompletionCommand(surroundings));
        line.addSubcommand(new ManCommand(surroundings));
        return prepared(line, surroundings);
    }

    /** {@code check} alone: it runs on every change, and describing the other commands would take part of its time. */
    static CommandLine ofCheck(Surroundings surroundings, Supplier<RuleBase> builtIn) {
        CommandLine line = new CommandLine(new DondocCommand());
        line.addSubcommand(new CheckCommand(surroundings, builtIn));
        return prepared(line, surroundings);
    }

    private static CommandLine history(Surroundings surroundings) {
        CommandLine line = new CommandLine(new HistoryCommand());
        line.addSubcommand(new HistoryListCommand(surroundings));
        line.addSubcommand(new HistoryShowCommand(surroundings));
        line.addSubcommand(new HistoryDiffCommand(surroundings));
        line.addSubcommand(new HistoryUnitCommand(surroundings));
        line.addSubcommand(new HistoryVerifyCommand(surroundings));
        line.addSubcommand(new HistoryExportCommand(surroundings));
        return line;
    }

    private static CommandLine rules(Surroundings surroundings) {
        CommandLine line = new CommandLine(new RulesCommand());
        line.addSubcommand(new RulesListCommand(surroundings));
        line.addSubcommand(new RulesShowCommand(surroundings));
        line.addSubcommand(new RulesTestCommand(surroundings));
        line.addSubcommand(new RulesNewCommand(surroundings));
        line.addSubcommand(new RulesLintCommand(surroundings));
        return line;
    }

    private static CommandLine prepared(CommandLine line, Surroundings surroundings) {
        line.setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setCaseInsensitiveEnumValuesAllowed(false);
        line.setUsageHelpWidth(80);
        line.setResourceBundle(new StandardWords());
        help(line);
        line.setParameterExceptionHandler((error, arguments) -> badUsage(error, arguments, surroundings));
        line.setExecutionExceptionHandler(CommandLines::failed);
        line.setDefaultValueProvider(new LayeredDefaults(surroundings));
        return line;
    }

    /** Vietnamese headings, and options by what they are for, in the help of every command. */
    private static void help(CommandLine line) {
        UsageMessageSpec usage = line.getCommandSpec().usageMessage();
        usage.synopsisHeading("Cách dùng / usage: ");
        usage.abbreviateSynopsis(true);
        usage.commandListHeading("%nLệnh / commands:%n");
        line.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, new OptionSections());
        line.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, new CommandSection());
        line.getSubcommands().values().forEach(CommandLines::help);
    }

    /** Says in both languages what is wrong. */
    static void print(Bilingual reason, Consumer<String> line) {
        line.accept("dondoc: " + Visible.text(reason.vi()));
        line.accept("        " + Visible.text(reason.en()));
    }

    private static int badUsage(CommandLine.ParameterException error, String[] arguments, Surroundings surroundings) {
        CommandLine line = error.getCommandLine();
        PrintWriter err = line.getErr();
        UsageErrors.of(error, arguments, surroundings).forEach(reason -> print(reason, err::println));
        err.println("Xem / see: " + line.getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return ExitCode.NOT_RUN;
    }

    private static int failed(Exception error, CommandLine line, CommandLine.ParseResult parsed) {
        PrintWriter err = line.getErr();
        OptionSpec option = line.getCommandSpec().findOption("--verbose");
        boolean verbose = option != null && Boolean.TRUE.equals(option.getValue());
        int code = ExitCode.NOT_RUN;
        if (error instanceof NotRunException notRun) {
            notRun.reasons().forEach(reason -> print(reason, err::println));
        } else if (error instanceof HistoryException noHistory) {
            print(noHistory.reason(), err::println);
        } else if (error instanceof RuleFailure rules) {
            print(RuleFiles.reason(rules.fault()), err::println);
        } else {
            code = broken(error, err);
            if (!verbose && code == ExitCode.INTERNAL) {
                err.println("        chạy lại với --verbose để xem chi tiết / run again with --verbose for details");
            }
        }
        if (verbose) {
            error.printStackTrace(err);
        }
        err.flush();
        return code;
    }

    /** What nobody foresaw, or that the memory is used up: then the run cannot be made. */
    static int broken(Throwable error, PrintWriter err) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                long megabytes = Runtime.getRuntime().maxMemory() >> 20;
                print(
                        new Bilingual(
                                "các tệp này, hoặc luật thêm bằng --rules, cần nhiều hơn " + megabytes
                                        + " MiB bộ nhớ; cho Java thêm, như DONDOC_JAVA_OPTS=-Xmx2g",
                                "these files, or the rules given by --rules, need more than " + megabytes
                                        + " MiB of memory; give Java more, as by DONDOC_JAVA_OPTS=-Xmx2g"),
                        err::println);
                return ExitCode.NOT_RUN;
            }
        }
        err.println("dondoc: lỗi bên trong, xin báo cho người bảo trì / internal error, please report it: "
                + Visible.text(error.toString(), LONGEST_ERROR));
        return ExitCode.INTERNAL;
    }
}
