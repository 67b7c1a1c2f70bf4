package vn.dondoc.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.dondoc.finding.Course;

/** The formats of a course of findings. */
public final class CourseFormats {

    private static final String JSON = "json";

    private CourseFormats() {}

    public static List<String> names() {
        return List.of(Formats.DEFAULT, JSON);
    }

    /**
     * Writes a course, in UTF-8.
     *
     * @param format one of {@link #names()}
     */
    public static void write(String format, Course course, Style style, OutputStream out) throws IOException {
        if (format.equals(JSON)) {
            JsonCourse.write(course, out);
        } else {
            TextCourse.write(course, style, out);
        }
    }
}
