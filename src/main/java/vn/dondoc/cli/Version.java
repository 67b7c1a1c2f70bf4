package vn.dondoc.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.source.SourceReader;

/** The tool's version, written into the jar by the build. */
final class Version implements IVersionProvider {

    /** The version alone, such as {@code 0.1.0}. */
    static String number() {
        Properties build = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("/vn/dondoc/build.properties")) {
            if (in == null) {
                throw new IllegalStateException("build.properties is missing from the jar");
            }
            build.load(in);
        } catch (IOException e) {
            throw new IllegalStateException("build.properties cannot be read", e);
        }
        return build.getProperty("version", "");
    }

    @Override
    public String[] getVersion() {
        return new String[] {
            "dondoc " + number(),
            "bản dựng / build: " + build(),
            "luật / rules: sha256 " + RuleBase.builtInSha256(),
            "Java " + System.getProperty("java.version")
        };
    }

    /** What tells two builds of one version apart: the digest of the jar. */
    private static String build() {
        CodeSource source = Version.class.getProtectionDomain().getCodeSource();
        try {
            Path jar = source == null ? null : Path.of(source.getLocation().toURI());
            return jar == null || !Files.isRegularFile(jar)
                    ? "không từ tệp jar / not from a jar"
                    : "sha256 " + SourceReader.sha256(Files.readAllBytes(jar));
        } catch (IOException | URISyntaxException e) {
            return "không đọc được tệp jar / the jar cannot be read: " + e.getMessage();
        }
    }
}
