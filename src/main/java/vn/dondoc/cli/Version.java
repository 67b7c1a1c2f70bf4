package vn.dondoc.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

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
        return new String[] {"dondoc " + number()};
    }
}
