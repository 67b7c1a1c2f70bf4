package vn.dondoc.fact;

import java.util.List;
import vn.dondoc.model.Subject;
import vn.dondoc.source.Place;

/** An area of a program that asks for unit plans, seen by a unit. */
public record ProgramArea(Subject subject, String area, Place place, List<Evidence> evidence) implements Fact {}
