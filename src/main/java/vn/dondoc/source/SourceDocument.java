package vn.dondoc.source;

/**
 * One YAML document of a file that is not empty.
 *
 * @param index position among all documents of the file, from 0; empty ones count
 */
public record SourceDocument(String file, int index, Node root) {}
