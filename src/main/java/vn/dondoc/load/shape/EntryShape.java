package vn.dondoc.load.shape;

/** A map whose keys are fields. It is read even where it drops, because a dropped entry still exists as a name. */
public sealed interface EntryShape extends Shape<Entry> permits Fields, Cases, Alternatives {}
