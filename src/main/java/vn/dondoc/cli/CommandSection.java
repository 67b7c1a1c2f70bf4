package vn.dondoc.cli;

import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.IHelpSectionRenderer;

/** The commands in the help, each in both languages: the usual list has the first line of a description alone. */
final class CommandSection implements IHelpSectionRenderer {

    private static final int INDENT = 2;

    @Override
    public String render(Help help) {
        Map<String, CommandLine> commands = help.commandSpec().subcommands();
        if (commands.isEmpty()) {
            return "";
        }
        int names = commands.keySet().stream().mapToInt(String::length).max().orElse(0) + 2 * INDENT;
        int width = help.commandSpec().usageMessage().width();
        TextTable table = TextTable.forColumns(
                help.colorScheme(),
                new Column(names, INDENT, Overflow.SPAN),
                new Column(width - names, 0, Overflow.WRAP));
        table.setAdjustLineBreaksForWideCJKCharacters(false);
        commands.forEach((name, command) -> {
            String shown = name;
            for (String line : command.getCommandSpec().usageMessage().description()) {
                table.addRowValues(shown, line);
                shown = "";
            }
        });
        return table.toString();
    }
}
