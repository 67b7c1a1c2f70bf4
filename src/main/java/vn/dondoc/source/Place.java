package vn.dondoc.source;

import org.jspecify.annotations.Nullable;

/**
 * A spot in a source file.
 *
 * @param file path relative to the working directory, with {@code /}
 * @param line 1-based line
 * @param column 1-based column, in Unicode code points
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

    @Override
    public int compareTo(Place other) {
        int byFile = CodePoints.ORDER.compare(file, other.file);
        if (byFile != 0) {
            return byFile;
        }
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }

    // Written out: what a record makes of itself is linked at run time, which a start would pay for.
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Place other && line == other.line && column == other.column && file.equals(other.file);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * file.hashCode() + line) + column;
    }
}
