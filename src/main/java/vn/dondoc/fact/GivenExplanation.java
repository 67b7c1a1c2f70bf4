package vn.dondoc.fact;

/** A visible explanation; {@code request} is the id of what it answers. */
public record GivenExplanation(String request) {}
