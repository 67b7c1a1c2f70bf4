package vn.dondoc.load.form;

import java.util.List;
import vn.dondoc.load.shape.Checked;
import vn.dondoc.load.shape.Spot;

/** A selection as written: its names are not held against the registry yet. */
public record SelectionDraft(
        boolean all,
        List<Checked<String>> types,
        List<Checked<String>> units,
        List<Checked<String>> except,
        Spot spot) {}
