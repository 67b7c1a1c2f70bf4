package vn.dondoc.source;

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
}
