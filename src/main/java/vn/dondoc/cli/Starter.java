package vn.dondoc.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.load.schema.SchemaWriter;

/** The files of a new workspace. Its dates are such that nothing is owed on the day on which it is made. */
final class Starter {

    /** Where editors find the schema; made again by {@code dondoc schema -o}, so git does not keep it. */
    static final String SCHEMA = ".dondoc/schema.json";

    private static final String FOLDER = "/vn/dondoc/init/";

    private static final List<Template> WORKSPACE = List.of(
            new Template("plans/units.yaml", "plans/units.yaml"),
            new Template("plans/program.yaml", "plans/program.yaml"),
            new Template("plans/phuong-1.yaml", "plans/phuong-1.yaml"),
            new Template("dondoc.yaml", ConfigFile.NAME),
            new Template("gitignore", ".dondoc/.gitignore"));

    /**
     * A file to write.
     *
     * @param resource its text, with places to fill
     * @param target its path in the workspace
     */
    record Template(String resource, String target) {}

    private Starter() {}

    /**
     * All files by their path in the workspace.
     *
     * @param today the day on which the workspace is made
     */
    static Map<String, byte[]> files(CiFiles ci, LocalDate today) {
        Map<String, String> values = Map.of(
                "{{today}}", today.toString(),
                "{{year}}", String.valueOf(today.getYear()),
                "{{planDue}}", today.plusDays(14).toString(),
                "{{taskDue}}", today.plusDays(60).toString(),
                "{{end}}", today.plusYears(1).minusDays(1).toString(),
                "{{version}}", Version.number());
        List<Template> templates = new ArrayList<>(WORKSPACE);
        templates.addAll(ci.templates());
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Template template : templates) {
            String text = read(template.resource());
            for (Map.Entry<String, String> value : values.entrySet()) {
                text = text.replace(value.getKey(), value.getValue());
            }
            files.put(template.target(), text.getBytes(StandardCharsets.UTF_8));
        }
        files.put(SCHEMA, schema());
        return files;
    }

    /** Writes all files or, where any of them is there already, none. */
    static void write(Path folder, Map<String, byte[]> files) {
        List<Bilingual> taken = new ArrayList<>();
        for (String target : files.keySet()) {
            if (Files.exists(folder.resolve(target), LinkOption.NOFOLLOW_LINKS)) {
                taken.add(new Bilingual(
                        "đã có " + folder.resolve(target) + "; init không ghi đè tệp nào",
                        folder.resolve(target) + " exists already; init overwrites nothing"));
            }
        }
        NotRunException.throwIf(taken);
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path target = folder.resolve(file.getKey());
                Path parent = target.getParent();
                if (parent != null) {
                    Files.createDirectories(parent);
                }
                Files.write(target, file.getValue(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            }
        } catch (IOException e) {
            throw new NotRunException(
                    "không ghi được vào " + folder + ": " + e.getMessage(),
                    folder + " cannot be written: " + e.getMessage());
        }
    }

    private static byte[] schema() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            SchemaWriter.write(
                    SchemaCommand.schemas(RuleBase.builtInCatalogue()).ofAll(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String read(String resource) {
        try (InputStream in = Starter.class.getResourceAsStream(FOLDER + resource)) {
            if (in == null) {
                throw new IllegalStateException("the build left out " + FOLDER + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
