package vn.dondoc.cli;

import java.util.ListResourceBundle;

/** What picocli says of its own options, in both languages. */
final class StandardWords extends ListResourceBundle {

    @Override
    protected Object[][] getContents() {
        return new Object[][] {
            {"mixinStandardHelpOptions.help.0", "In hướng dẫn này."},
            {"mixinStandardHelpOptions.help.1", "Print this help."},
            {"mixinStandardHelpOptions.version.0", "In phiên bản, bản dựng, mã băm của luật."},
            {"mixinStandardHelpOptions.version.1", "Print version, build and digest of the rules."},
        };
    }
}
